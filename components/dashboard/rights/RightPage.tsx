import { useState } from 'react';
import { attributionOf, mayUse, type Use } from '@/lib/campaign';
import type { Right } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { copyText } from '../../app/copy-text';
import { useChange } from '../../app/use-change';
import type { Rows } from '../../data/use-rows';
import { Ask } from '../../kit/Ask';
import { dayOf } from '../files/day';
import { hashOf } from '../routes';
import { Clauses } from './Clauses';
import { answerText, pieceText } from './right-text';
import { RightForm } from './RightForm';
import { UseForm } from './UseForm';

interface Props {
  data: Rows;
  rights: readonly Right[];
  id: string;
}

function Attribution({ right }: { right: Right }) {
  const { t } = useApp();
  const { en, zh } = attributionOf(right);
  return (
    <section className="card" aria-label={t('right.attribution.use')}>
      <h2>{t('right.attribution.use')}</h2>
      {(en === zh ? [en] : [zh, en]).map((text) => (
        <p key={text}>
          <span lang="zh">{text}</span>{' '}
          <button type="button" className="link" onClick={() => void copyText(text)}>
            {t('right.attribution.copy')}
          </button>
        </p>
      ))}
    </section>
  );
}

function Delete({ right }: { right: Right }) {
  const { t, services } = useApp();
  const [, send] = useChange();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet-danger" onClick={() => setAsking(true)}>
        {t('right.delete')}
      </button>
      <Ask
        open={asking}
        onClose={() => setAsking(false)}
        title={t('right.deleteTitle')}
        confirm={t('right.delete')}
        dangerous
        onConfirm={(event) => {
          setAsking(false);
          if (!services.isTrusted(event)) return;
          void send({ kind: 'delete-right', id: right.id }).then((isDone) => {
            if (isDone) location.hash = hashOf('rights');
          });
        }}
      >
        <p>{t('right.deleteBody')}</p>
      </Ask>
    </>
  );
}

/** One piece of content: its terms, what they cover, and what the contract leaves open. */
export function RightPage({ data, rights, id }: Props) {
  const app = useApp();
  const { t, services } = app;
  const right = rights.find((each) => each.id === id);
  const [use, setUse] = useState<Use>({
    channel: 'brand-account',
    territory: 'mainland',
    purpose: 'organic',
    on: dayOf(services.now()),
  });
  const answer = right && mayUse(right, use);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <a className="link" href={hashOf('rights')}>
            ← {t('right.back')}
          </a>
          <h1>{right ? pieceText(right, app) : t('nav.rights')}</h1>
          <p className="quiet">{right ? t('ledger.explained') : t('ledger.gone')}</p>
        </div>
        {right && (
          <div className="page-actions">
            <Delete right={right} />
          </div>
        )}
      </header>
      {right && answer && (
        <div className="stack">
          <section className="card" aria-label={t('use.title')}>
            <h2>{t('use.title')}</h2>
            <UseForm use={use} onChange={setUse} />
            <p role="status">
              <span className={`answer answer-${answer.answer}`}>{answerText(answer, app)}</span>
            </p>
          </section>
          <RightForm right={right} data={data} others={rights} />
          <div className="plan-figures">
            <Clauses right={right} />
            <Attribution right={right} />
          </div>
          <p className="quiet">{t('rights.notAdvice')}</p>
        </div>
      )}
    </div>
  );
}
