import { batch, recentAccounts, youngAccounts, type Batch, type Young } from './accounts';
import { findBurst, type BurstFinding } from './bursts';
import type { Figures } from './numbers';
import type { Row } from './row';
import { commonPlace, type PlaceFinding } from './places';
import { repeatCommenters, type Repeats } from './repeats';
import type { Crowd, Tally } from './tally';
import { wordingEvidence, type WordingEvidence } from './wording-evidence';

/** Everything that the families found in one section, before it is weighed. */
export interface Evidence {
  giveaway: boolean;
  wording: WordingEvidence;
  young: Young;
  recent: Tally & { surprise: number };
  batch: Batch | undefined;
  repeats: Repeats;
  place: PlaceFinding | undefined;
  bursts: BurstFinding;
  figures: Figures | undefined;
}

/** What is known of a section beside its comments. */
export interface Setting {
  /** The note's own words make it a giveaway. */
  giveaway: boolean;
  figures: Figures | undefined;
}

/** Share of comments that hope to be drawn from which a section is a giveaway; others show under 1 %. */
const HOPING_SHARE = 0.15;

/** True when most of those who comment hope to be drawn, whatever the note says. */
function looksLikeGiveaway(rows: readonly Row[]): boolean {
  let hoping = 0;
  for (const row of rows) if (row.reading?.hopes) hoping++;
  return hoping >= 3 && hoping >= rows.length * HOPING_SHARE;
}

export function gather(crowd: Crowd, setting: Setting): Evidence {
  return {
    giveaway: setting.giveaway || looksLikeGiveaway(crowd.rows),
    wording: wordingEvidence(crowd),
    young: youngAccounts(crowd),
    recent: recentAccounts(crowd),
    batch: batch(crowd),
    repeats: repeatCommenters(crowd),
    place: commonPlace(crowd),
    bursts: findBurst(crowd),
    figures: setting.figures,
  };
}
