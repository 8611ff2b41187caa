import { accountCuesOf, type AccountCue } from '../content/account-cues';
import { brandsMentionedOf, type BrandMentioned } from '../content/brands-mentioned';
import { brandFitOf, type BrandFit } from '../content/brand-fit';
import { creatorTypesOf, type TypeSuggestion } from '../content/creator-type';
import type { Geography } from '../content/geography';
import { sensitiveWordsOf, type SensitiveWords } from '../content/sensitive-words';
import { topicsOf, type Topics } from '../content/topics';
import type { Yardstick } from '../benchmarks/yardstick';
import type { CommentDesk } from '../report/comment-desk';
import type { Subject } from '../report/subject';
import type { ScoreOptions } from '../types';
import { collaborationsOf, type Collaborations } from './collaborations';
import { formatsOf, type Formats } from './formats';
import { mixOf, type Mix } from './mix';
import { outliersOf, type Outlier } from './outliers';
import { rhythmOf, type Rhythm } from './rhythm';
import { typicalOf, type Typical } from './typical';

/** Findings beside the signals. A part is absent when nothing of its kind could be measured. */
export interface Details {
  formats?: Formats | undefined;
  mix?: Mix | undefined;
  typical?: Typical | undefined;
  outliers?: Outlier[] | undefined;
  rhythm?: Rhythm | undefined;
  collaborations?: Collaborations | undefined;
  topics?: Topics | undefined;
  brandFit?: BrandFit | undefined;
  /** Brands and accounts that the notes name. */
  brands?: BrandMentioned[] | undefined;
  sensitiveWords?: SensitiveWords[] | undefined;
  geography?: Geography | undefined;
  types?: TypeSuggestion[] | undefined;
  /** What nickname and bio say of agencies, contacts, shops and brands; quoted. */
  account?: AccountCue[] | undefined;
}

export function detailsOf(
  subject: Subject,
  yardstick: Yardstick,
  options: ScoreOptions,
  desk: CommentDesk,
): Details {
  const topics = topicsOf(subject.recent);
  const collaborations = collaborationsOf(subject);
  const account = accountCuesOf(subject.creator);
  const types = creatorTypesOf(subject.followers, topics, account, collaborations);
  return withoutAbsent({
    formats: formatsOf(subject, yardstick),
    mix: mixOf(subject),
    typical: typicalOf(subject),
    outliers: outliersOf(subject),
    rhythm: rhythmOf(subject),
    collaborations,
    topics,
    brandFit: brandFitOf(subject.recent, options.brand),
    brands: brandsMentionedOf(subject.recent, options.brand),
    sensitiveWords: sensitiveWordsOf(subject.recent, options.watched),
    geography: desk.geographyOf(subject),
    types: types.length > 0 ? types : undefined,
    account,
  });
}

function withoutAbsent(details: Details): Details {
  return Object.fromEntries(Object.entries(details).filter(([, part]) => part !== undefined));
}
