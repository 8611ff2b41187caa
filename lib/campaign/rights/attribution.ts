import type { Right } from '@/lib/model';

/**
 * How to name the creator, in both languages: the agreed words if there are any, else the usual
 * ones. To be named is a moral right: it cannot be waived.
 */
export function attributionOf({ attribution, creatorName }: Right): { en: string; zh: string } {
  if (attribution !== undefined) return { en: attribution, zh: attribution };
  const name = creatorName ?? '…';
  return { en: `Photo/text: @${name} on Xiaohongshu (RedNote)`, zh: `图/文：小红书 @${name}` };
}
