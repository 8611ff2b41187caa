import { datesOf, type Brief, type Paper } from '@/lib/campaign';
import type { Format } from '../../../app/format';
import { dayText } from '../../rights/right-text';
import { citedLine } from './brief-paper';

/**
 * A first letter to a creator, about a note of theirs. What only the user can write and has not stands in
 * brackets: it is not guessed. Nothing internal is in it, neither budget nor goal.
 * @param sender the brand's name, as far as it is known
 * @param format of the language of the letter
 */
export function outreachPaper(
  brief: Brief,
  { creator, sender }: { creator: string; sender: string },
  format: Format,
): Paper {
  const { t } = format;
  const { plan, part } = brief;
  const { postsOn } = datesOf(brief);
  const [cited] = part.cited ?? [];
  const product = plan.product ?? t('paper.letter.us');
  const paragraph = (...texts: (string | false | undefined)[]) => ({
    heading: '',
    lines: texts.flatMap((text) => (text ? [{ text }] : [])),
  });
  const note = cited
    ? citedLine(cited, t('paper.letter.note', { title: cited.title }))
    : { text: t('paper.letter.noNote') };
  const isGift = part.collaboration === 'gifting';
  const sections = [
    paragraph(t('paper.letter.hello', { name: creator })),
    { heading: '', lines: [note, { text: part.whyFit ?? t('paper.letter.why') }] },
    paragraph(
      plan.product && t('paper.letter.who', { product: plan.product }),
      t(`paper.letter.model.${part.collaboration ?? 'open'}`),
      !isGift && t('paper.letter.free'),
      !isGift && postsOn !== undefined && t('paper.letter.when', { day: dayText(postsOn, format) }),
      !isGift && t('paper.letter.disclosure'),
    ),
    paragraph(t('paper.letter.answer')),
    paragraph(t('paper.letter.bye'), sender),
  ];
  return {
    title: t('paper.letter.subject', { product, name: creator }),
    sections: sections.filter(({ lines }) => lines.length > 0),
    foot: [],
  };
}
