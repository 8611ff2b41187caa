import type { DossierNote } from '@/lib/model';
import { paidCuesOf, type PaidCue } from './paid-cues';

/*
 * Whether a note says that it is a collaboration. Guides 3 and 4 want the platform's own mark or explicit
 * words. The mark is not part of the site's web pages: only words can be read here.
 */

export type Disclosure =
  /** It says so in words or by a topic. */
  | { is: 'said'; quotes: string[] }
  /** It thanks, was given something or names a brand's account, but does not say what it is. */
  | { is: 'hinted'; quotes: string[] }
  /** It says that nobody paid. */
  | { is: 'denied'; quotes: string[] }
  /** Its words were read, and nothing like it is in them. */
  | { is: 'nothing'; quotes: [] }
  /** Its words were never read. */
  | { is: 'unread'; quotes: [] };

const saysSo = ({ kind, strength, quote }: PaidCue): boolean =>
  strength === 'clear' &&
  (kind === 'disclosure' || (kind === 'topic' && /合作|广告|赞助|恰饭/u.test(quote)));

/** What a note says of being a collaboration, with its own words. */
export function disclosureOf(note: DossierNote): Disclosure {
  const finding = paidCuesOf(note);
  if (!finding) return { is: 'unread', quotes: [] };
  const { cues, denial } = finding;
  const said = cues.filter(saysSo);
  if (said.length > 0 && denial === undefined) return { is: 'said', quotes: quotesOf(said) };
  if (denial !== undefined) return { is: 'denied', quotes: [denial] };
  if (cues.length > 0) return { is: 'hinted', quotes: quotesOf(cues) };
  return { is: 'nothing', quotes: [] };
}

const quotesOf = (cues: readonly PaidCue[]) => [...new Set(cues.map(({ quote }) => quote))];
