import { useEffect } from 'react';
import type { SignalId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { CardCell } from '../../card/CardCell';
import { LevelBadge } from '../../comments/LevelBadge';
import { tierText } from '../../creator/CreatorHead';
import { NameSound } from '../../creator/NameSound';
import { useRankText } from '../../creator/Ranks';
import { ExampleBadge } from '../../example/ExampleBadge';
import { quoteText, rateText } from '../../entry/quote-text';
import { figureText } from '../../figures/figure-text';
import { SIGNAL_UNITS } from '../../figures/signal-units';
import { SignalName } from '../../figures/SignalName';
import { SignalTip } from '../../figures/SignalTip';
import { Strip } from '../../figures/Strip';
import { useReached } from '../../first-steps/use-reached';
import { Explain } from '../../kit/Explain';
import { levelOfRow, signalOf, type Row } from '../rows';
import { hashOf } from '../routes';
import { COMPARED } from './compared';

interface Compared {
  /** Those side by side. */
  rows: readonly Row[];
  /** The whole shortlist: each figure has its place among all of it. */
  all: readonly Row[];
}

/** What the others on the shortlist have. */
function othersOf(all: readonly Row[], own: Row, id: SignalId): number[] {
  return all.flatMap((row) => {
    const signal = row.id === own.id ? undefined : signalOf(row, id);
    return signal?.outcome === 'scored' && signal.value !== undefined ? signal.value : [];
  });
}

/** The largest upper end in a row, so that all its pictures share one axis. */
function axisOf(rows: readonly Row[], id: SignalId): number {
  if (['share', 'score'].includes(SIGNAL_UNITS[id])) return 1;
  const ends = rows.flatMap((row) => {
    const signal = signalOf(row, id);
    if (signal?.value === undefined) return [];
    return [Math.max(signal.value * 1.1, Math.min(signal.high ?? 0, signal.value * 3))];
  });
  return Math.max(...ends, 0) || 1;
}

function SignalCells({ rows, all, id }: Compared & { id: SignalId }) {
  const app = useApp();
  const { t } = app;
  const most = axisOf(rows, id);
  const rankText = useRankText();
  return rows.map((row) => {
    const signal = signalOf(row, id);
    if (!signal) return <td key={row.id}>{t('cell.working')}</td>;
    const text = figureText(signal, app);
    return (
      <td key={row.id}>
        <Explain
          className={signal.outcome === 'scored' ? '' : 'provisional'}
          content={<SignalTip signal={signal} />}
        >
          {text.value ?? t('cell.tooLittle')}
        </Explain>
        {signal.value !== undefined && (
          <Strip
            value={signal.value}
            low={signal.low}
            high={signal.high}
            most={most}
            label={t('strip.label', {
              name: row.creator.nickname ?? row.id,
              value: text.value ?? '',
              interval: text.interval ?? '',
            })}
          />
        )}
        <span className="row-sub">
          {text.value === undefined
            ? text.missing
            : [text.interval, text.n].filter(Boolean).join(' · ')}
        </span>
        {signal.outcome === 'scored' && signal.value !== undefined && (
          <span className="row-sub">{rankText(id, signal.value, othersOf(all, row, id))}</span>
        )}
      </td>
    );
  });
}

export function CompareTable({ rows, all }: Compared) {
  const app = useApp();
  const { t } = app;
  const rate = app.settings.ownCurrency;
  const compared = useReached('hasCompared');
  useEffect(compared, [compared]);
  return (
    <div
      className="table-scroll table-scroll-auto"
      tabIndex={0}
      role="group"
      aria-label={t('table.scroll')}
    >
      <table className="table compare" aria-label={t('compare.table')}>
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            {rows.map((row) => (
              <th key={row.id} scope="col">
                <a href={hashOf('creator', row.id)} lang="zh">
                  {row.creator.nickname ?? t('creator.unnamed')}
                </a>{' '}
                <ExampleBadge id={row.id} />
                <NameSound name={row.creator.nickname} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('column.score')}</th>
            {rows.map((row) => (
              <td key={row.id}>
                {row.report?.score === null || row.report === undefined ? (
                  <span className="quiet">{t('verdict.insufficient.short')}</span>
                ) : (
                  <>
                    <strong className="compare-score">{app.whole(row.report.score)}</strong>{' '}
                    <span className={`verdict-text verdict-${row.report.verdict}`}>
                      {t(`verdict.${row.report.verdict}`)}
                    </span>
                  </>
                )}
                {row.report && (
                  <span className="row-sub">
                    {t('score.confidence', { share: app.value(row.report.confidence, 'share') })}
                  </span>
                )}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('column.followers')}</th>
            {rows.map((row) => (
              <td key={row.id}>
                {row.creator.followers ? app.count(row.creator.followers) : t('count.notReadable')}
                <span className="row-sub">{tierText(row.creator, app.settings, app)}</span>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('column.comments')}</th>
            {rows.map((row) => (
              <td key={row.id}>
                <LevelBadge level={levelOfRow(row) ?? 'unknown'} />
                <span className="row-sub">
                  {t('n.comments', { n: row.report?.basis.commentsSeen ?? 0 })}
                </span>
              </td>
            ))}
          </tr>
          {COMPARED.map((id) => (
            <tr key={id}>
              <th scope="row">
                <SignalName id={id} />
              </th>
              <SignalCells rows={rows} all={all} id={id} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t('card.title')}</th>
            {rows.map((row) => (
              <td key={row.id}>
                <CardCell creatorId={row.id} />
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('column.quote')}</th>
            {rows.map((row) => (
              <td key={row.id}>
                {quoteText(row.entry, rate, app) ?? (
                  <span className="quiet">{t('cell.noQuote')}</span>
                )}
                <span className="row-sub">{rateText([row.entry], rate, app)}</span>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
