import { datesOf, type Brief, type Paper, type PaperLine, type PaperSection } from '@/lib/campaign';
import { HASHTAG_FIELDS, isExampleId, type CitedNote } from '@/lib/model';
import type { Format } from '../../../app/format';
import { dayText } from '../../rights/right-text';

export interface PaperNames {
  campaign: string;
  /** The creator it is for; absent for everybody. */
  creator?: string | undefined;
}

const line = (text: string): PaperLine => ({ text });

/** Where the site shows a note; nowhere for an invented one. */
export function noteAddress(id: string): string | undefined {
  return isExampleId(id) ? undefined : `https://www.xiaohongshu.com/explore/${id}`;
}

/** A note by its title, leading to it. */
export function citedLine({ id, title }: CitedNote, text = title): PaperLine {
  const href = noteAddress(id);
  return { text, ...(href !== undefined && { href }) };
}

function disclosureLine({ plan }: Brief, { t }: Format): PaperLine[] {
  const { disclosure, disclosureWords } = plan;
  if (disclosure === undefined) return [];
  const words = disclosureWords ? t('paper.disclosure.quoted', { words: disclosureWords }) : '';
  return [line(t(`paper.disclosure.${disclosure}`, { words }))];
}

function deliverables(brief: Brief, format: Format): PaperLine[] {
  const { t } = format;
  const { imageNotes = 0, videoNotes = 0, notes, collaboration } = brief.part;
  if (collaboration === 'gifting') return [line(t('paper.gift'))];
  const { draftOn, postsOn } = datesOf(brief);
  const formats = [
    ...(imageNotes > 0 ? [t('paper.images', { n: imageNotes })] : []),
    ...(videoNotes > 0 ? [t('paper.videos', { n: videoNotes })] : []),
  ];
  if (formats.length === 0 && notes !== undefined) formats.push(t('paper.notes', { n: notes }));
  const day = (on: string) => dayText(on, format);
  return [
    ...(formats.length > 0 ? [line(formats.join(t('list.comma')))] : []),
    ...(draftOn === undefined ? [] : [line(t('paper.draftOn', { day: day(draftOn) }))]),
    ...(postsOn === undefined ? [] : [line(t('paper.postsOn', { day: day(postsOn) }))]),
    line(t('paper.review')),
  ];
}

/**
 * The brief as a creator reads it: only what is said, each section with something in it.
 * @param format of the language of the paper, which need not be that of the screens
 */
export function briefPaper(brief: Brief, names: PaperNames, format: Format): Paper {
  const { t } = format;
  const { plan, part } = brief;
  const isGift = part.collaboration === 'gifting';
  const some = (...texts: (string | false | undefined)[]): PaperLine[] =>
    texts.flatMap((text) => (text ? [line(text)] : []));
  const messages = plan.keyMessages ?? [];
  const tags = HASHTAG_FIELDS.flatMap((field) => plan[field] ?? []).map((tag) => `#${tag}`);
  const avoid = (plan.avoid ?? []).map((what) => line(t('paper.avoid', { what })));
  const topics = (part.topics ?? []).map((topic) => `#${topic}`).join(' ');
  const sections: PaperSection[] = [
    {
      heading: t('paper.about'),
      lines: some(
        plan.product,
        plan.objective && t('paper.objective', { what: t(`paper.objective.${plan.objective}`) }),
        plan.goal,
      ),
    },
    {
      heading: t('paper.audience'),
      lines: some(plan.audience, plan.interests, plan.funnel && t(`paper.funnel.${plan.funnel}`)),
    },
    { heading: t('paper.messages'), lines: messages.map(line), isList: true },
    { heading: '', lines: messages.length > 0 ? [line(t('paper.messages.own'))] : [] },
    {
      heading: t(isGift ? 'paper.must.gift' : 'paper.must'),
      lines: [
        ...(plan.mustShow ?? []).map(line),
        ...(plan.links ?? []).map(line),
        ...disclosureLine(brief, format),
      ],
      isList: true,
    },
    { heading: t('paper.hashtags'), lines: some(tags.join(' ')) },
    {
      heading: t('paper.guardrails'),
      lines: [
        ...some(
          plan.look && t('paper.look', { what: plan.look }),
          plan.tone && t('paper.tone', { what: plan.tone }),
        ),
        ...avoid,
      ],
      isList: true,
    },
    { heading: t('paper.deliverables'), lines: deliverables(brief, format), isList: true },
    {
      heading: t('paper.yours'),
      lines: [
        ...(part.cited ?? []).map((note) => citedLine(note)),
        ...some(topics && t('paper.topics', { what: topics })),
      ],
      isList: true,
    },
    { heading: t('paper.note'), lines: some(part.briefNote) },
  ];
  const { campaign, creator } = names;
  return {
    title:
      creator === undefined
        ? t('paper.brief.title', { campaign })
        : t('paper.brief.titleFor', { campaign, name: creator }),
    sections: sections.filter(({ lines }) => lines.length > 0),
    foot: [t('paper.foot')],
  };
}
