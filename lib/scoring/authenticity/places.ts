import { surprise } from './surprise';
import { tally, type Crowd } from './tally';

/*
 * Many comments from one place. Weak: local notes have local readers, and the place can be hidden or
 * routed. It orders sections a little and never alarms.
 */

/** Share of organic comments by place, % (FORMATS §12: 16,700 comments); other places 3 at most. */
const USUAL: Readonly<Record<string, number>> = {
  广东: 14,
  江苏: 7.2,
  浙江: 7.1,
  上海: 6.8,
  河南: 5.8,
  北京: 5.1,
  四川: 4.8,
  山东: 4.8,
};
const ELSEWHERE = 3;
/** A note draws its own region: the top place's share varies from note to note (p90 25 %). */
const OVERDISPERSION = 0.02;

export interface PlaceFinding {
  place: string;
  hits: number;
  n: number;
  surprise: number;
}

/** Places looked at closely: those named most often. */
const MOST = 4;

export function commonPlace(crowd: Crowd): PlaceFinding | undefined {
  const counts = new Map<string, number>();
  for (const { province } of crowd.rows) {
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const places = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  let best: PlaceFinding | undefined;
  for (const [place] of places) {
    const { hits, n } = tally(crowd, ({ province }) =>
      province === undefined ? undefined : province === place,
    );
    const usual = (USUAL[place] ?? ELSEWHERE) / 100;
    const score = surprise(hits, n, usual, OVERDISPERSION);
    if (!best || score > best.surprise) best = { place, hits, n, surprise: score };
  }
  return best;
}
