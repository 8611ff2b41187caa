import type { MayUse } from '@/lib/campaign';
import type { Right } from '@/lib/model';
import type { Format } from '../../app/format';

/** What the piece is called. */
export function pieceText({ piece, noteId }: Right, { t }: Format): string {
  return piece ?? noteId ?? t('ledger.unnamed');
}

/** A day as the user's language writes it; a dash for none. */
export function dayText(day: string | undefined, { day: write }: Format): string {
  // Noon on the user's own clock: the day is the same in every zone.
  return day === undefined ? '–' : write(new Date(`${day}T12:00`).getTime());
}

/** Tier and exclusivity in a few words, else how many channels there are. */
export function licenceText({ tier, channels = [], exclusive }: Right, { t }: Format): string {
  const what =
    tier === undefined
      ? channels.map((channel) => t(`channel.${channel}`))
      : [t(`licence.${tier}`)];
  if (exclusive) what.push(t('right.exclusive'));
  return what.length === 0 ? '–' : what.join(' · ');
}

/** The answer to "May I use it here?", with the terms that are missing. */
export function answerText(answer: MayUse, format: Format): string {
  const { t } = format;
  if (answer.answer === 'covered') return t('use.covered');
  if (answer.answer === 'expired') {
    return t('use.expired', { day: dayText(answer.endedOn, format) });
  }
  const missing = answer.missing.map((term) => t(`use.missing.${term}`)).join(t('list.comma'));
  return t('use.not-covered', { missing });
}
