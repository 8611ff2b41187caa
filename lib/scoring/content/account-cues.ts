import type { DossierCreator } from '@/lib/model';
import { quoteAround } from './note-words';

/** A cue in nickname or bio, for a person to read: an agency, a contact, a shop, a brand's own account. */
export interface AccountCue {
  kind: 'agency' | 'contact' | 'shop' | 'brand-account';
  quote: string;
}

const CUES: readonly { kind: AccountCue['kind']; form: RegExp }[] = [
  { kind: 'agency', form: /MCN|经纪(?:人|公司)?|签约(?:于|博主)?|机构(?:合作|签约)/iu },
  {
    kind: 'contact',
    form: /(?:商务|合作|工作)(?:联系|邮箱|微信|请|➕|\+|[:：])|[\w.+-]+@[\w-]+\.\w{2,}|\bVX?[:：]/iu,
  },
  { kind: 'shop', form: /店主|主理人|淘宝店|网店|实体店|店铺|小店|工作室/u },
  { kind: 'brand-account', form: /官方(?:账号|号)?|旗舰店|品牌(?:账号|官方)|official/iu },
];

/** One cue a kind; absent when nickname and bio hold none. Brand accounts follow other norms than persons. */
export function accountCuesOf(creator: DossierCreator | undefined): AccountCue[] | undefined {
  const words = [creator?.nickname, creator?.bio].filter(Boolean).join('\n');
  const cues = CUES.flatMap(({ kind, form }): AccountCue[] => {
    const match = form.exec(words);
    return match ? [{ kind, quote: quoteAround(words, match.index, match[0].length) }] : [];
  });
  return cues.length > 0 ? cues : undefined;
}
