import { laterCount, sameCount, type Count } from '@/lib/model';

type Figures<K extends string> = Partial<Record<K, Count | undefined>>;

/** True when the reading says something about a figure that was not known: not when it is only blunter. */
function isNews(known: Count | undefined, read: Count): boolean {
  return !known || (!sameCount(known, read) && laterCount(known, read) !== known);
}

/**
 * The figures of a reading, to be kept as a snapshot.
 * @returns undefined when none of them is news.
 */
export function newsIn<K extends string>(
  names: readonly K[],
  known: Figures<K> | undefined,
  read: Figures<K>,
): Partial<Record<K, Count>> | undefined {
  const figures: Partial<Record<K, Count>> = {};
  let news = false;
  for (const name of names) {
    const count = read[name];
    if (!count) continue;
    figures[name] = count;
    news ||= isNews(known?.[name], count);
  }
  return news ? figures : undefined;
}
