import type { Settings } from '@/lib/model';
import type { ScoreOptions } from '@/lib/scoring';

/** What the user's brand asks of the notes, as scoring takes it; nothing where nothing was typed. */
export function brandOptions({
  brand,
  watchedWords,
  watchedOff,
}: Pick<Settings, 'brand' | 'watchedWords' | 'watchedOff'>): Pick<
  ScoreOptions,
  'brand' | 'watched'
> {
  const isBrand =
    brand.name !== '' ||
    [brand.keywords, brand.competitors, brand.categories].some((words) => words.length > 0);
  const { restricted, claims, unwanted } = watchedWords;
  return {
    ...(isBrand && { brand }),
    ...([restricted, claims, unwanted, watchedOff].some((words) => words.length > 0) && {
      watched: {
        'restricted-category': restricted,
        'banned-claim': claims,
        'brand-safety': unwanted,
        ...(watchedOff.length > 0 && { off: watchedOff }),
      },
    }),
  };
}
