import { useState } from 'react';
import { expiriesOf, mayUse, type Use } from '@/lib/campaign';
import type { Right } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { Gap } from '../../kit/Gap';
import { dayOf } from '../files/day';
import { hashOf } from '../routes';
import { Checklist } from './Checklist';
import { Expiring } from './Expiring';
import { ExportRights } from './ExportRights';
import { NewRight } from './NewRight';
import { UseForm } from './UseForm';
import { answerText, dayText, licenceText, pieceText } from './right-text';

interface Props {
  data: Rows;
  rights: readonly Right[];
  /** Only this creator's records. */
  creatorId?: string | undefined;
}

function Records({ rights, use }: { rights: readonly Right[]; use: Use }) {
  const app = useApp();
  const { t } = app;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
      <table className="table rights-table" aria-label={t('ledger.title')}>
        <thead>
          <tr>
            {(['piece', 'licence', 'term', 'answer'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`ledger.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => {
            const answer = mayUse(right, use);
            return (
              <tr key={right.id}>
                <th scope="row">
                  <a className="row-name" href={hashOf('rights', 'record', right.id)} lang="zh">
                    {pieceText(right, app)}
                  </a>
                  <span className="row-sub" lang="zh">
                    {right.creatorName ?? right.creatorId}
                  </span>
                </th>
                <td>{licenceText(right, app)}</td>
                <td>
                  {right.startsOn === undefined && right.endsOn === undefined
                    ? t('ledger.noTerm')
                    : `${dayText(right.startsOn, app)} – ${dayText(right.endsOn, app)}`}
                </td>
                <td>
                  <span className={`answer answer-${answer.answer}`}>
                    {answerText(answer, app)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What may be used where and until when, and what is about to end. */
export function Ledger({ data, rights, creatorId }: Props) {
  const { t, services } = useApp();
  const today = dayOf(services.now());
  const [use, setUse] = useState<Use>({
    channel: 'brand-account',
    territory: 'mainland',
    purpose: 'organic',
    on: today,
  });
  const own = rights.filter((right) => creatorId === undefined || right.creatorId === creatorId);
  const known = data.rows.find(({ id }) => id === creatorId)?.creator.nickname;
  const written = own.find((right) => right.creatorName !== undefined)?.creatorName;
  const name = creatorId === undefined ? undefined : (known ?? written);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('nav.rights')}</h1>
          <p>{t('rights.intro')}</p>
        </div>
        <div className="page-actions">
          <ExportRights rights={own} lists={data.lists} />
        </div>
      </header>
      <div className="stack">
        <Expiring expiries={expiriesOf(own, today)} />
        <section className="card" aria-label={t('use.title')}>
          <h2>{t('use.title')}</h2>
          <UseForm use={use} onChange={setUse} />
          <p className="quiet">{t('use.explained')}</p>
        </section>
        <section className="card" aria-label={t('ledger.title')}>
          <h2>
            {creatorId === undefined
              ? t('ledger.title')
              : t('ledger.ofCreator', { name: name ?? creatorId })}
          </h2>
          <p className="quiet">
            {t('ledger.explained')}
            <Gap />
            {creatorId !== undefined && <a href={hashOf('rights')}>{t('ledger.showAll')}</a>}
          </p>
          {own.length === 0 ? (
            <p className="quiet">{t('ledger.empty')}</p>
          ) : (
            <Records rights={own} use={use} />
          )}
          <NewRight rows={data.rows} creatorId={creatorId} name={name} />
        </section>
        <details className="card">
          <summary>{t('checklist.title')}</summary>
          <Checklist data={data} />
        </details>
      </div>
    </div>
  );
}
