import type { DossierNote } from '@/lib/model';
import { batch, recentAccounts, youngAccounts, type Batch } from './accounts';
import { findBurst, type BurstFinding } from './bursts';
import { isGiveaway } from './giveaways';
import { unusualFigures, type Figures, type OwnMedian } from './numbers';
import { commonPlace, type PlaceFinding } from './places';
import { repeatCommenters, type Repeats } from './repeats';
import type { Crowd, Tally } from './tally';
import { wordingEvidence, type WordingEvidence } from './wording-evidence';
import type { Read } from './read-text';

/** Everything that the families found in one section, before it is weighed. */
export interface Evidence {
  giveaway: boolean;
  wording: WordingEvidence;
  young: Tally & { surprise: number };
  recent: Tally & { surprise: number };
  batch: Batch | undefined;
  repeats: Repeats;
  place: PlaceFinding | undefined;
  bursts: BurstFinding;
  figures: Figures | undefined;
}

export function gather(
  crowd: Crowd,
  readOf: Read,
  note: DossierNote | undefined,
  own: OwnMedian | undefined,
): Evidence {
  return {
    giveaway: isGiveaway(note, crowd.rows),
    wording: wordingEvidence(crowd, readOf),
    young: youngAccounts(crowd),
    recent: recentAccounts(crowd),
    batch: batch(crowd),
    repeats: repeatCommenters(crowd),
    place: commonPlace(crowd),
    bursts: findBurst(crowd),
    figures: unusualFigures(note, own),
  };
}
