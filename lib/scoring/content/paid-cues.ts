import type { DossierNote } from '@/lib/model';
import type { Overruled } from '../types';
import { oncePer } from '../once-per';
import { isReadable, quoteAround, wordsOf } from './note-words';

/*
 * Cues of a possible collaboration. Web pages carry no cooperation mark, so a note can only be
 * called "possible": every cue is quoted, and people decide. A clear cue is enough by itself; weak
 * ones (also usual in unpaid notes) count from two different kinds on.
 */

export type CueKind = 'topic' | 'thanks' | 'disclosure' | 'gifted' | 'price' | 'brand-account';

export interface PaidCue {
  kind: CueKind;
  strength: 'clear' | 'weak';
  /** The words themselves, as they stand in the note. */
  quote: string;
}

export interface PaidFinding {
  noteId: string;
  cues: PaidCue[];
  /** One clear cue, or weak cues of two kinds, and no denial. */
  possible: boolean;
  /** The user said so, whatever the cues say. */
  byUser?: true | undefined;
  /** The note says itself that nobody paid: 自费, 无利益相关, 非广告. */
  denial?: string | undefined;
}

/** Topic names without #. Source: topics that paid notes carry (FORMATS of the site, 2025–26). */
const CLEAR_TOPIC =
  /^(?:品牌|商务|广告|商业)?(?:合作|推广|赞助|植入)$|^(?:广告|恰饭|品牌合作人|合作笔记)$|.(?:推荐官|体验官|试用官|种草官|品鉴官|探店官|测评官|品牌大使|推广大使)$/u;
const WEAK_TOPIC = /^(?:好物推荐|好物种草|品牌好物|探店打卡邀请)$/u;

interface Phrase {
  kind: CueKind;
  strength: 'clear' | 'weak';
  form: RegExp;
}

const PHRASES: readonly Phrase[] = [
  {
    kind: 'thanks',
    strength: 'clear',
    form: /(?:感谢|谢谢|多谢)[^\n。！？!?]{0,18}?(?:邀请|送测|寄送|寄来|赠送|提供的|赞助|合作)/u,
  },
  {
    kind: 'disclosure',
    strength: 'clear',
    form: /利益相关|利益披露|(?:本文|本篇|本条|笔记|内容|视频)(?:为|含|是|有)?(?:广告|推广|商业合作|品牌合作|付费合作)|品牌合作|付费合作|合作推广|商业推广|[【[（(「]\s*(?:广告|合作|推广|AD|ad)\s*[】\]）)」]/u,
  },
  {
    kind: 'gifted',
    strength: 'clear',
    form: /送测|受邀(?:体验|探店|参加|前往)|(?:品牌|商家|官方|店家)(?:方)?(?:提供|赠送|寄来|寄送|邀请)|(?:免费|无偿)(?:体验|试用)名额/u,
  },
  {
    kind: 'price',
    strength: 'weak',
    form: /优惠[券码]|折扣码|专属(?:码|优惠|福利价)|到手价|下单(?:立减|报|备注)|报我(?:的)?(?:名字|暗号)|戳?左下角|(?:复制|搜索?)口令/u,
  },
];

/** What accounts of brands call themselves. */
export const BRAND_ACCOUNT = /官方|旗舰店|品牌|official/iu;

const DENIAL =
  /(?:无|没有|不存在|非)(?:任何)?(?:利益相关|商业合作|品牌合作|合作关系)|利益相关[：:]\s*无|(?:不是|非|没有|无|绝非|真不是)(?:打)?(?:广告|推广|恰饭)|纯?自费(?!款)|自掏腰包|自己(?:花钱|掏钱)买/u;

/** The cues of a note, and the user's own word where there is one: it decides. */
export function paidFindingOf(note: DossierNote, overruled: Overruled): PaidFinding | undefined {
  const finding = paidCuesOf(note);
  const word =
    overruled.paid && Object.hasOwn(overruled.paid, note.id) ? overruled.paid[note.id] : undefined;
  if (word === undefined) return finding;
  return { ...(finding ?? { noteId: note.id, cues: [] }), possible: word, byUser: true };
}

/** All cues of one note, strongest kinds first; undefined when the note's words were never seen. */
export const paidCuesOf = oncePer((note: DossierNote): PaidFinding | undefined => {
  if (!isReadable(note)) return undefined;
  const words = wordsOf(note);
  const denied = DENIAL.exec(words);
  const denial = denied ? quoteAround(words, denied.index, denied[0].length) : undefined;
  const cues = [...topicCues(note), ...phraseCues(words), ...mentionCues(note)];
  const clear = cues.some((cue) => cue.strength === 'clear');
  const kinds = new Set(cues.map((cue) => cue.kind));
  return {
    noteId: note.id,
    cues,
    possible: denial === undefined && (clear || kinds.size >= 2),
    ...(denial !== undefined && { denial }),
  };
});

function topicCues(note: DossierNote): PaidCue[] {
  return (note.topics ?? []).flatMap((topic): PaidCue[] => {
    const quote = `#${topic}`;
    if (CLEAR_TOPIC.test(topic)) return [{ kind: 'topic', strength: 'clear', quote }];
    if (WEAK_TOPIC.test(topic)) return [{ kind: 'topic', strength: 'weak', quote }];
    return [];
  });
}

function phraseCues(words: string): PaidCue[] {
  return PHRASES.flatMap(({ kind, strength, form }): PaidCue[] => {
    const match = form.exec(words);
    if (!match) return [];
    return [{ kind, strength, quote: quoteAround(words, match.index, match[0].length) }];
  });
}

function mentionCues(note: DossierNote): PaidCue[] {
  const brand = (note.mentions ?? []).find((name) => BRAND_ACCOUNT.test(name));
  return brand ? [{ kind: 'brand-account', strength: 'weak', quote: `@${brand}` }] : [];
}
