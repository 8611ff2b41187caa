import type { CheckItem, Dossier, Entry } from '@/lib/model';
import type { Report, SignalId } from '@/lib/scoring';
import type { App } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { overallLevel } from '../comments/level';
import { figureText } from '../figures/figure-text';
import { groupedSupplied } from '../supplied/grouped';
import { suppliedInFull } from '../supplied/supplied-text';
import { bandOf, markOf } from './marks';

/*
 * What is known of each item before the user looks: the figures with interval and n, and the very notes
 * and comments behind them. Nothing here ticks anything.
 */

export interface Known {
  lines: string[];
  /** Behind them; empty where the lines say it all. */
  noteIds: string[];
  commentIds: string[];
}

export interface Subject {
  report: Report;
  dossier: Dossier;
  entry?: Entry | undefined;
}

type Teller = (subject: Subject, app: App) => Partial<Known>;

const signalIn = ({ report }: Subject, id: SignalId) =>
  report.signals.find((signal) => signal.id === id);

/** "Engagement rate 4.1% (3.2–5.0%), 14 notes"; what is missing where it was not measured. */
function figureLine(subject: Subject, id: SignalId, app: App): string[] {
  const signal = signalIn(subject, id);
  if (!signal || signal.outcome === 'not-applicable') return [];
  const { value, interval, n, missing } = figureText(signal, app);
  const name = app.t(`signal.${id}.name`);
  const { pair, aside, listed } = phrasesOf(app.t);
  if (value === undefined) return [pair(name, missing ?? app.t('outcome.too-little-data'))];
  return [pair(name, listed([aside(value, interval), n]))];
}

const figures =
  (...ids: SignalId[]): Teller =>
  (subject, app) => ({
    lines: ids.flatMap((id) => figureLine(subject, id, app)),
    noteIds: signalIn(subject, ids[0]!)?.evidence ?? [],
  });

const notesOf = (found: readonly { noteId: string }[]) => [...new Set(found.map((f) => f.noteId))];

const words =
  (...kinds: string[]): Teller =>
  ({ report }, { t }) => {
    const hits = (report.details.sensitiveWords ?? []).filter(({ kind }) => kinds.includes(kind));
    const named = hits.map(({ list, found }) =>
      phrasesOf(t).pair(t(`wordList.${list}`), t('n.notes', { n: found.length })),
    );
    return {
      lines: named.length > 0 ? named : [t('check.noWords')],
      noteIds: notesOf(hits.flatMap(({ found }) => found)),
    };
  };

const AUDIENCE = /audience|gender|age|cit|region|interest/iu;

const supplied =
  (wanted: (field: string) => boolean): Teller =>
  ({ entry }, app) => {
    const { pair, aside } = phrasesOf(app.t);
    return {
      lines: groupedSupplied(entry?.supplied)
        .filter(({ field }) => wanted(field))
        .map(({ field, newest }) =>
          pair(
            app.t(`suppliedField.${field}`),
            aside(suppliedInFull(newest, app), newest.supplier, newest.asOf),
          ),
        ),
    };
  };

const brandWork: Teller = (subject, app) => {
  const { collaborations } = subject.report.details;
  const possible = collaborations?.cues.filter((cue) => cue.possible) ?? [];
  return {
    lines: [
      ...(collaborations
        ? [app.t('collab.count', { n: possible.length, of: collaborations.read })]
        : []),
      ...figureLine(subject, 'paid-effect', app),
      ...brandLine(subject, app),
    ],
    noteIds: notesOf(possible),
  };
};

/** "Brands named: 花间 (3), …"; persons are left out. */
function brandLine({ report }: Subject, { t }: App): string[] {
  const brands = (report.details.brands ?? []).filter(({ kind }) => kind !== 'account');
  const { pair, aside } = phrasesOf(t);
  const named = brands.slice(0, 6).map(({ name, found }) => aside(name, `${found.length}`));
  return named.length > 0 ? [pair(t('brands.title'), named.join(t('list.comma')))] : [];
}

const fit: Teller = ({ report }, { t, value, interval }) => {
  const { brandFit, topics } = report.details;
  const found = [...(brandFit?.keywords ?? []), ...(brandFit?.categories ?? [])];
  const { pair, aside } = phrasesOf(t);
  return {
    lines: [
      ...(topics
        ? [
            topics.top
              .slice(0, 4)
              .map(({ topic }) => `#${topic}`)
              .join(' '),
          ]
        : []),
      brandFit?.fit
        ? pair(
            t('brand.fit'),
            aside(
              value(brandFit.fit.value, 'share'),
              interval(brandFit.fit.low, brandFit.fit.high, 'share'),
              t('brand.read', { n: brandFit.n }),
            ),
          )
        : t('brand.none'),
    ],
    noteIds: notesOf(found.flatMap((match) => match.found)),
  };
};

const brandSafety: Teller = (subject, app) => {
  const own = words('brand-safety')(subject, app);
  const rivals = subject.report.details.brandFit?.competitors ?? [];
  const { pair, listed } = phrasesOf(app.t);
  return {
    lines: [
      ...(own.lines ?? []),
      ...rivals.map(({ term, found }) =>
        pair(app.t('brand.competitors'), listed([term, app.t('n.notes', { n: found.length })])),
      ),
    ],
    noteIds: [...(own.noteIds ?? []), ...notesOf(rivals.flatMap(({ found }) => found))],
  };
};

const comments: Teller = (subject, app) => {
  const { report } = subject;
  const level = overallLevel(report);
  return {
    lines: [
      phrasesOf(app.t).pair(app.t('region.comments'), app.t(`level.${level}`)),
      ...figureLine(subject, 'comment-authenticity', app),
      ...figureLine(subject, 'questions-and-specifics', app),
      ...figureLine(subject, 'creator-replies', app),
    ],
    commentIds: report.comments.filter(({ flagged }) => flagged).map(({ id }) => id),
  };
};

const TELLERS: Record<CheckItem, Teller> = {
  engagement: figures('engagement-rate'),
  'like-save': figures('like-save-rate'),
  saves: figures('save-rate', 'save-like-ratio'),
  consistency: figures('notes-per-30d', 'days-since-last-note', 'stability'),
  comments,
  followers: (subject, app) => {
    const { followers } = subject.dossier.creator ?? {};
    return {
      lines: [
        ...(followers
          ? [phrasesOf(app.t).pair(app.t('creator.followers'), app.countInFull(followers))]
          : []),
        ...figureLine(subject, 'lifetime-ratio', app),
        ...(supplied((field) => /active|suspicious/iu.test(field))(subject, app).lines ?? []),
      ],
    };
  },
  'brand-work': brandWork,
  visual: ({ entry }, { t }) => ({
    lines: [
      entry?.visualFit === undefined
        ? t('check.noVisual')
        : t('report.visualFit', { fit: entry.visualFit }),
      ...(entry?.visualFitNote ? [`“${entry.visualFitNote}”`] : []),
    ],
  }),
  fit,
  audience: (subject, app) => {
    const told = supplied((field) => AUDIENCE.test(field))(subject, app).lines ?? [];
    const { geography } = subject.report.details;
    const { pair, listed } = phrasesOf(app.t);
    return {
      lines: [
        ...(told.length > 0 ? told : [app.t('check.noAudience')]),
        ...(geography
          ? [
              pair(
                app.t('content.places', { n: geography.n, of: geography.of }),
                listed(
                  geography.places
                    .slice(0, 3)
                    .map(({ place, value }) => `${app.place(place)} ${app.value(value, 'share')}`),
                ),
              ),
            ]
          : []),
      ],
    };
  },
  formats: ({ dossier }, { t }) => {
    const of = (type: 'image' | 'video') => (dossier.notes ?? []).filter((n) => n.type === type);
    return {
      lines: (['image', 'video'] as const).map((type) =>
        phrasesOf(t).pair(t(`check.format.${type}`), t('n.notes', { n: of(type).length })),
      ),
    };
  },
  'posting-time': ({ report }, { t, value }) => {
    const { rhythm } = report.details;
    if (!rhythm?.peak) return { lines: [t('outcome.too-little-data')] };
    return {
      lines: [
        phrasesOf(t).listed([
          t('hours.peak', { share: value(rhythm.peak.value, 'share') }),
          t('n.notes', { n: rhythm.timed }),
        ]),
        ...(rhythm.weekend
          ? [t('hours.weekend', { share: value(rhythm.weekend.value, 'share') })]
          : []),
      ],
    };
  },
  disclosure: words('restricted-category', 'banned-claim'),
  'brand-safety': brandSafety,
};

/** What is known of an item, with what is behind it. */
export function knownOf(item: CheckItem, subject: Subject, app: App): Known {
  const { lines = [], noteIds = [], commentIds = [] } = TELLERS[item](subject, app);
  const marked = bandOf(item);
  const signal = marked && signalIn(subject, marked.id);
  const mark = marked && signal && markOf(signal, marked.band);
  return {
    lines: mark ? [...lines, app.t(`check.mark.${mark}`)] : lines,
    noteIds,
    commentIds,
  };
}
