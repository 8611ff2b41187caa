import { useId, useState } from 'react';
import { describeSignals, rankAmong, type Cohort, type Report, type SignalId } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { useOthers } from '../data/use-others';
import { SignalName } from '../figures/SignalName';
import { ChevronIcon } from '../kit/icons';

/** What creators are told apart by, in the order of the region above. */
const RANKED: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'hit-rate-100',
  'hit-rate-1000',
  'notes-per-30d',
  'comment-authenticity',
];

/** `3 of 14 · ahead of 77% (50–92%)`, or why there is none. */
export function useRankText(): (
  id: SignalId,
  value: number,
  others: readonly number[],
) => string | undefined {
  const { t, value: text, interval } = useApp();
  return (id, value, others) => {
    const better = describeSignals().find((signal) => signal.id === id)?.better ?? 'neither';
    const rank = rankAmong(value, others, better);
    if (!rank) return undefined;
    const { ahead, of } = rank;
    const place = t('rank.place', { rank: rank.rank, of });
    return ahead
      ? `${place} · ${t(better === 'neither' ? 'rank.above' : 'rank.ahead', {
          share: text(ahead.value, 'share'),
          interval: interval(ahead.low, ahead.high, 'share'),
        })}`
      : place;
  };
}

function List({ report, values }: { report: Report; values: Cohort }) {
  const { t } = useApp();
  const rankText = useRankText();
  const rows = RANKED.flatMap((id) => {
    const signal = report.signals.find((each) => each.id === id);
    if (signal?.value === undefined) return [];
    const text = rankText(id, signal.value, values[id] ?? []);
    return text === undefined ? [] : [{ id, text, isProvisional: signal.outcome !== 'scored' }];
  });
  if (rows.length === 0) return <p className="quiet">{t('rank.nobody')}</p>;
  return (
    <dl className="facts ranks">
      {rows.map(({ id, text, isProvisional }) => (
        <div key={id} className="contents">
          <dt>
            <SignalName id={id} />
          </dt>
          <dd>
            {text}
            {isProvisional && <span className="quiet"> · {t('rank.provisional')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  creatorId: string;
  report: Report;
  /** Open from the start, where there is room. */
  isOpen?: boolean;
}

/** Where the creator stands among the user's own shortlisted ones, figure by figure. */
export function Ranks({ creatorId, report, isOpen = false }: Props) {
  const { t, settings } = useApp();
  const id = useId();
  const [open, setOpen] = useState(isOpen);
  const { values, done, total } = useOthers(creatorId, open);
  return (
    <div className="evidence">
      <button
        type="button"
        className="button button-small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('rank.title')}
        <ChevronIcon />
      </button>
      <div id={id} hidden={!open}>
        {open &&
          (values ? (
            <>
              <List report={report} values={values} />
              <p className="quiet">
                {t('rank.among', { n: total, window: t(`window.${settings.window}`) })}
              </p>
            </>
          ) : (
            <p className="quiet" role="status">
              {t('rank.working', { done, total })}
            </p>
          ))}
      </div>
    </div>
  );
}
