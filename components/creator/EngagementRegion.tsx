import { useState } from 'react';
import { middleOf, type Dossier } from '@/lib/model';
import { noteMedians, type Cohort, type Report, type SignalId } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { yardstickFor } from '../figures/band';
import { noteValues } from '../figures/note-values';
import { fieldsSeenAt, seenAtOf } from '../figures/seen-at';
import { SignalRow } from '../figures/SignalRow';
import { Gap } from '../kit/Gap';
import { Region } from '../kit/Region';
import { LastNote } from './LastNote';
import { MixFacts } from './MixFacts';
import { MedianFigure } from './MedianFigure';
import { NotesEvidence } from './NotesEvidence';
import { Ranks } from './Ranks';

const FIRST: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
];
const MEDIANS = ['likes', 'saves', 'comments'] as const;
const REST: readonly SignalId[] = [
  'hit-rate-100',
  'hit-rate-1000',
  'stability',
  'notes-per-30d',
  'days-since-last-note',
  'lifetime-ratio',
];

interface Props {
  report: Report;
  dossier: Dossier;
  /** When the facts behind the figures were read. */
  times?: ReadTimes | undefined;
  /** The user's other creators, when they are the benchmark. */
  cohort?: Cohort | undefined;
  /** Its place among the user's own creators is worked out at once. */
  ranksOpen?: boolean;
}

/** Rates against the yardstick, medians, hit rates and rhythm, and the notes they rest on. */
export function EngagementRegion(props: Props) {
  const { report, dossier, times, cohort, ranksOpen = false } = props;
  const app = useApp();
  const { t, settings } = app;
  const [more, setMore] = useState(false);
  const medians = noteMedians(dossier, report.basis);
  const n = {
    settled: medians.likes?.n ?? 0,
    aside: report.basis.overruled?.notes?.length ?? 0,
  };
  const followers = dossier.creator?.followers && middleOf(dossier.creator.followers);
  const rows = (ids: readonly SignalId[]) =>
    ids.flatMap((id) => {
      const signal = report.signals.find((s) => s.id === id);
      if (!signal) return [];
      const yardstick = yardstickFor(id, settings.benchmark, followers, app, cohort);
      return [
        <SignalRow
          key={id}
          signal={signal}
          dots={noteValues(signal, dossier)}
          band={yardstick?.band}
          yardstick={yardstick?.text}
          seenAt={times && seenAtOf(signal, times)}
          below={id === 'days-since-last-note' && <LastNote signal={signal} dossier={dossier} />}
        />,
      ];
    });
  return (
    <Region
      title={t('region.engagement')}
      aside={<span className="quiet">{t(`window.${settings.window}.short`)}</span>}
    >
      <dl className="counts counts-medians">
        {MEDIANS.map((field) => (
          <MedianFigure
            key={field}
            field={field}
            median={medians[field]}
            seenAt={fieldsSeenAt(times, { notes: [field] })}
          />
        ))}
      </dl>
      {rows(FIRST)}
      {more && rows(REST)}
      {more && <MixFacts report={report} dossier={dossier} times={times} />}
      <div className="region-actions">
        <button type="button" className="link" aria-expanded={more} onClick={() => setMore(!more)}>
          {t(more ? 'engagement.fewer' : 'engagement.more', { n: REST.length })}
        </button>
      </div>
      <p className="quiet">
        {t('engagement.restsOn', { n: n.settled, of: report.basis.notesSeen })}
        {report.basis.notesPinned > 0 && (
          <>
            <Gap />
            {t('engagement.pinned', { n: report.basis.notesPinned })}
          </>
        )}
        {n.aside > 0 && (
          <>
            <Gap />
            {t('engagement.aside', { n: n.aside })}
          </>
        )}
      </p>
      <Ranks creatorId={dossier.id} report={report} isOpen={ranksOpen} />
      <NotesEvidence report={report} dossier={dossier} />
    </Region>
  );
}
