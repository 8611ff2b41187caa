import type { Dossier } from '@/lib/model';
import type { Details } from './details';
import type { PresetId } from './weights';

/*
 * What scoring gives back. Plain JSON throughout: a report is printed, stored in exports and sent
 * between pages as it is. A value that could not be had is absent, never 0 and never NaN.
 */

/** Every signal of every report, in the order in which reports list them. */
export const SIGNAL_IDS = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
  'hit-rate-100',
  'hit-rate-1000',
  'stability',
  'notes-per-30d',
  'days-since-last-note',
  'comment-authenticity',
  'repeat-commenters',
  'young-accounts',
  'comment-bursts',
  'copied-comments',
  'creator-replies',
  'questions-and-specifics',
  'paid-share',
  'paid-effect',
  'lifetime-ratio',
  'engagement-estimate',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/**
 * - `scored`: has value, low ≤ value ≤ high, and a score 0–100. Only this carries weight.
 * - `too-little-data`: no score. A provisional value with its interval may be given; `need` says what is missing.
 * - `not-applicable`: the question makes no sense here (no paid notes to compare, no comments to answer).
 * - `error`: measuring failed; the rest of the report stands.
 */
export const OUTCOMES = ['scored', 'too-little-data', 'not-applicable', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How much more must be seen before a signal is scored. */
export interface Need {
  /** Notes with likes, saves and comments, or what the signal's description asks of a note. */
  notes?: number | undefined;
  comments?: number | undefined;
  /** A figure that no number of notes can replace. */
  field?: 'followers' | 'likesAndSaves' | 'now' | 'exact-counts' | undefined;
}

export interface Signal {
  id: SignalId;
  outcome: Outcome;
  /** Fraction, ratio, days or notes: the signal's description names the unit. */
  value?: number | undefined;
  /** 95 % interval, widened by rounded and bucketed counts. */
  low?: number | undefined;
  high?: number | undefined;
  /** Notes or comments that the value rests on. */
  n: number;
  /** 0–100, higher is better; only with outcome `scored`. */
  score?: number | undefined;
  /** Note or comment ids behind the value. */
  evidence: string[];
  need?: Need | undefined;
  /** True when part of the figures was estimated rather than seen. */
  estimate?: true | undefined;
  /** Message key that says more about this outcome, for example `open-ended-counts`. */
  reason?: string | undefined;
  /** Named parts of the measure, for the curious: never sentences. */
  parts?: Record<string, number> | undefined;
}

export const FAMILIES = ['text', 'time', 'people', 'numbers'] as const;
export type Family = (typeof FAMILIES)[number];

/** The comments of one note. */
export interface Section {
  /** Absent only for comments that do not say which note they stand under. */
  noteId?: string | undefined;
  /** Distinct comments seen. */
  n: number;
  outcome: 'scored' | 'too-little-data';
  /** 0–1, for ranking: higher = more unlike genuine sections. */
  suspicion?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** What a person is shown; `strong` needs two independent families. */
  level: 'none' | 'some' | 'strong';
  /** A family that could not be judged is absent. */
  families: Partial<Record<Family, number>>;
  /** Recognised and set aside, for example `giveaway` or `viral`; message keys. */
  context?: string[] | undefined;
  evidence?: string[] | undefined;
  need?: Need | undefined;
}

export interface CommentFinding {
  id: string;
  suspicion: number;
  flagged: boolean;
  /** Message keys such as `copied-across-notes`. */
  reasons: string[];
}

export type Verdict = 'strong' | 'fair' | 'weak' | 'insufficient';

/** How one signal moved the score. Contributions of scored signals add up to the score. */
export interface Contribution {
  id: SignalId;
  /** Weight of the preset or of the user, before sharing out what could not be scored. */
  weight: number;
  /** Points of the 0–100 score that this signal brought; 0 when not scored. */
  points: number;
  /** Points it could have brought at most. */
  most: number;
}

/** A note worth opening next, and why. Best first. */
export interface NextNote {
  noteId: string;
  /** Estimated share by which the widest interval among the weighty signals narrows, 0–1. */
  gain: number;
  reason: 'adds-engagement' | 'adds-comments' | 'sharpens-counts';
}

export interface Report {
  id: string;
  version: string;
  score: number | null;
  confidence: number;
  verdict: Verdict;
  /** Present when the verdict is not the score's alone: comment patterns came before it. */
  verdictBy?: 'comments' | undefined;
  signals: Signal[];
  sections: Section[];
  comments: CommentFinding[];
  /** What the report rests on. */
  basis: Basis;
  contributions: Contribution[];
  next: NextNote[];
  details: Details;
}

export interface Basis {
  /** The moment that windows and ages are counted from; absent when the dossier holds no time at all. */
  now?: string | undefined;
  /** True when `now` was derived from the dossier's latest time. */
  nowDerived?: true | undefined;
  window: Window;
  preset: string;
  benchmark: BenchmarkId;
  notesSeen: number;
  notesOpened: number;
  notesInWindow: number;
  notesPinned: number;
  commentsSeen: number;
  /** What the user overruled, when anything. */
  overruled?: Overruled | undefined;
}

export type Window = '30' | '90' | 'all';
export type BenchmarkId = 'measured' | 'guide-2' | 'guide-4' | 'cohort';

export interface ScoreOptions {
  /** Days before `now` whose notes count. Default '90'. */
  window?: Window | undefined;
  /** Weights by name. Default 'balanced', which also stands in for 'custom' without `weights`. */
  preset?: PresetId | 'custom' | undefined;
  /** The user's own weights by signal id, instead of the preset's; see `ownWeights`. */
  weights?: Partial<Record<SignalId, number>> | undefined;
  benchmark?: BenchmarkId | undefined;
  /** Values of the user's other saved creators by signal: the yardstick `cohort`. */
  cohort?: Partial<Record<SignalId, number[]>> | undefined;
  brand?: BrandProfile | undefined;
  watched?: WatchedWords | undefined;
  overruled?: Overruled | undefined;
}

/** Where the user knows better. Taking an entry away takes its effect away. */
export interface Overruled {
  /** Comments the user vouches for: they take no part in judging, and their finding says `overruled`. */
  comments?: string[] | undefined;
  /** Notes set aside from every figure, as pinned ones are: a giveaway, a mishap. */
  notes?: string[] | undefined;
  /** By note id: true, it was a collaboration; false, it was none. */
  paid?: Record<string, boolean> | undefined;
}

/** The user's additions to the built-in word lists, and a list that is the user's alone. */
export type WatchedWords = Partial<
  Record<'restricted-category' | 'banned-claim' | 'brand-safety', string[]>
> & {
  /** Built-in lists that the user switched off, by id. */
  off?: string[] | undefined;
};

/** What a brand looks for, in the user's own words. */
export interface BrandProfile {
  name?: string | undefined;
  keywords?: string[] | undefined;
  competitors?: string[] | undefined;
  categories?: string[] | undefined;
}

export type { Details };

export type Score = (dossier: Dossier, options?: ScoreOptions) => Report;
