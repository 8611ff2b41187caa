import { useEffect, useMemo, useState } from 'react';
import { paperText, type Brief } from '@/lib/campaign';
import { PAPER_LANGUAGES, type PaperLanguage } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { copyText } from '../../../app/copy-text';
import { createFormat } from '../../../app/format';
import { CopyIcon } from '../../../kit/icons';
import { briefPaper } from './brief-paper';
import { outreachPaper } from './outreach-paper';
import { PaperSheet } from './PaperSheet';

const PAPERS = ['brief', 'outreach'] as const;
type Which = (typeof PAPERS)[number];

interface Props {
  brief: Brief;
  campaign: string;
  creator: string | undefined;
  sender: string;
}

/** One of a few, pressed. */
function Choice<T extends string>(props: {
  label: string;
  choices: readonly T[];
  value: T;
  wordOf: (choice: T) => string;
  onChange: (choice: T) => void;
}) {
  const { label, choices, value, wordOf, onChange } = props;
  return (
    <div className="views" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="button button-small"
          aria-pressed={choice === value}
          onClick={() => onChange(choice)}
        >
          {wordOf(choice)}
        </button>
      ))}
    </div>
  );
}

/** What goes out, as it will be read: brief or letter, in either language; printed or copied, never sent. */
export function PaperCard({ brief, campaign, creator, sender }: Props) {
  const { t } = useApp();
  const [which, setWhich] = useState<Which>('brief');
  const [chosen, setChosen] = useState<PaperLanguage>();
  const [copied, setCopied] = useState<{ text: string; isDone: boolean }>();
  const language = chosen ?? brief.part.paperLanguage ?? 'zh-CN';
  const format = useMemo(() => createFormat(language), [language]);
  const isLetter = which === 'outreach';
  const paper =
    isLetter && creator === undefined
      ? undefined
      : isLetter
        ? outreachPaper(brief, { creator: creator!, sender }, format)
        : briefPaper(brief, { campaign, creator }, format);
  const text = paper && paperText(paper);
  const title = paper?.title;
  useEffect(() => {
    if (title === undefined) return undefined;
    // The browser proposes the document's title as the file's name.
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <section className="card paper-card" aria-label={t('brief.paper')}>
      <div className="paper-ways">
        <h2>{t('brief.paper')}</h2>
        <Choice
          label={t('brief.which')}
          choices={PAPERS}
          value={which}
          wordOf={(one) => t(`brief.which.${one}`)}
          onChange={setWhich}
        />
        <Choice
          label={t('brief.language')}
          choices={PAPER_LANGUAGES}
          value={language}
          wordOf={(one) => t(`brief.paperLanguage.${one}`)}
          onChange={setChosen}
        />
      </div>
      {paper && text !== undefined ? (
        <>
          <div className="paper-ways">
            <button
              type="button"
              className="button"
              onClick={() => void copyText(text).then((isDone) => setCopied({ text, isDone }))}
            >
              <CopyIcon />
              {t('brief.copy')}
            </button>
            <button type="button" className="button" onClick={() => window.print()}>
              {t('brief.print')}
            </button>
            <span role="status" className="quiet">
              {copied?.text === text && t(copied.isDone ? 'brief.copied' : 'brief.notCopied')}
            </span>
          </div>
          <p className="quiet paper-ways">{t('brief.notTranslated')}</p>
          <PaperSheet paper={paper} language={language} />
        </>
      ) : (
        <p className="quiet">{t('brief.needCreator')}</p>
      )}
    </section>
  );
}
