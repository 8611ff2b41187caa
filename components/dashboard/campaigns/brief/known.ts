import {
  briefProblems,
  notesToCite,
  prefillOf,
  scheduleOf,
  USUAL_PACE,
  type Brief,
  type BriefProblem,
  type KnownOfCreator,
  type Prefill,
} from '@/lib/campaign';
import type { CitedNote, Note, Part, Plan, Settings } from '@/lib/model';
import { watchedWordsIn, type Report } from '@/lib/scoring';
import { brandOptions } from '../../../data/brand-options';
import type { Member } from '../plan/members';

/** So many notes are offered to be named. */
const OFFERED = 8;

/** Topics of these creators, those of most creators first. */
export function topicsOfMembers(members: readonly Member[]): string[] {
  const counts = new Map<string, number>();
  for (const { row } of members) {
    for (const { topic } of row.report?.details.topics?.top ?? []) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([topic]) => topic);
}

/** Notes of a creator that can be named to them; what may be somebody's advertising is left out. */
export function citable(notes: readonly Note[], report: Report, now: number): CitedNote[] {
  const { collaborations, brandFit } = report.details;
  const paid = (collaborations?.cues ?? []).filter(({ possible }) => possible);
  const leaveOut = new Set([...paid, ...(collaborations?.giveaways ?? [])].map((f) => f.noteId));
  const matches = [
    ...(brandFit?.brand ?? []),
    ...(brandFit?.keywords ?? []),
    ...(brandFit?.categories ?? []),
  ];
  const fitting = new Set(matches.flatMap(({ found }) => found.map(({ noteId }) => noteId)));
  return notesToCite(notes, { now, leaveOut, fits: ({ id }) => fitting.has(id) }).slice(0, OFFERED);
}

/** The form whose notes do better beyond chance, or the only one that was seen. */
function betterFormat(report: Report): KnownOfCreator['format'] {
  const { image, video } = report.details.formats ?? {};
  if (!image || !video) return image ? 'image' : video ? 'video' : undefined;
  if (image.low === undefined || video.low === undefined) return undefined;
  if (image.low > (video.high ?? Infinity)) return 'image';
  return video.low > (image.high ?? Infinity) ? 'video' : undefined;
}

/** The day on which the timeline's draft review begins: drafts are to be there by then. */
function draftDay({ postsOn, pace, workdays }: Partial<Plan>): string | undefined {
  if (postsOn === undefined) return undefined;
  const chosen = {
    pace: pace ?? USUAL_PACE.pace,
    workdays: workdays ?? USUAL_PACE.workdays,
  };
  return scheduleOf(postsOn, chosen).find(({ step }) => step === 'draft')?.startsOn;
}

/** What a brief can begin with, of the brand profile, the timeline and what was seen. */
export function prefillFor(
  settings: Pick<Settings, 'brand'>,
  plan: Plan | undefined,
  members: readonly Member[],
  creator:
    { report: Report | undefined; notes: readonly CitedNote[]; part: Part | undefined } | undefined,
): Prefill {
  const report = creator?.report;
  const format = report && betterFormat(report);
  return prefillOf(
    {
      brand: settings.brand,
      topics: topicsOfMembers(members),
      draftOn: draftDay(plan ?? {}),
    },
    creator && {
      notes: creator.notes,
      topics: report?.details.topics?.top.map(({ topic }) => topic) ?? [],
      format: creator.part?.collaboration === 'gifting' ? undefined : format,
      agreed: creator.part?.notes,
    },
  );
}

/** What to look at before a brief goes out, the user's own lists of words included. */
export function problemsOf(
  brief: Brief,
  about: 'campaign' | 'creator',
  settings: Pick<Settings, 'brand' | 'watchedWords' | 'watchedOff'>,
): BriefProblem[] {
  const { watched } = brandOptions(settings);
  return briefProblems(brief, { about, found: (text) => watchedWordsIn(text, watched) });
}
