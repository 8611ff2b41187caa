import { useState } from 'react';
import type { DossierCreator, Settings } from '@/lib/model';
import { schemeOf, tierOf } from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../app/AppContext';
import type { Format } from '../app/format';
import { ExampleBadge } from '../example/ExampleBadge';
import { Explain } from '../kit/Explain';
import { WORD_ZH } from '../kit/glossary';
import { Term } from '../kit/Term';
import { TermTip } from '../kit/TermTip';
import { CountFigure } from './CountFigure';
import { NameSound } from './NameSound';

interface Props {
  creator: DossierCreator;
  /** Field → ms when it was last read. */
  seen: Partial<Record<string, number>>;
  /** Names used before, latest first. */
  earlierNames?: string[];
  headingLevel?: 'h1' | 'h2';
}

/** The size class in words: "Micro", or that the shown figure spans two. */
export function tierText(
  creator: Pick<DossierCreator, 'followers'>,
  { tierScheme, customTiers }: Pick<Settings, 'tierScheme' | 'customTiers'>,
  { t }: Format,
): string | undefined {
  if (!creator.followers) return undefined;
  const tier = tierOf(creator.followers, schemeOf(tierScheme, customTiers));
  if (!tier) return t('tier.spans');
  const key = `tier.${tier.id}`;
  return isMessageKey(key) ? t(key) : tier.name;
}

/** The site’s own badge, as far as the page tells it: that there is one, and the number of its kind. */
function Verified({ type }: { type: number | undefined }) {
  const { t } = useApp();
  if (!type) return null;
  return (
    <Explain
      className="chip"
      content={
        <TermTip
          name={t('creator.verified')}
          zh={WORD_ZH.verified}
          meaning={t('creator.verified.meaning', { type })}
        />
      }
    >
      {t('creator.verified')}
    </Explain>
  );
}

const LONG_BIO = 90;

function Bio({ text }: { text: string }) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const isLong = text.length > LONG_BIO || text.split('\n').length > 2;
  return (
    <div className="bio">
      <p className={isLong && !open ? 'clamped' : ''} lang="zh">
        {text}
      </p>
      {isLong && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'creator.lessBio' : 'creator.moreBio')}
        </button>
      )}
    </div>
  );
}

/** Who this is: name, red id, size, place, what the profile says of itself, bio, and the profile's own figures. */
export function CreatorHead({ creator, seen, earlierNames = [], headingLevel = 'h1' }: Props) {
  const app = useApp();
  const { t, settings } = app;
  const Heading = headingLevel;
  const tier = tierText(creator, settings, app);
  const said = [...(creator.tags ?? []), creator.gender && t(`creator.gender.${creator.gender}`)];
  const words = said.filter(Boolean).join(' · ');
  return (
    <div className="creator-head">
      <Heading className="creator-name" lang={creator.nickname === undefined ? undefined : 'zh'}>
        {creator.nickname ??
          t(Object.keys(seen).length > 0 ? 'creator.unnamed' : 'creator.notSeenYet')}
      </Heading>
      <NameSound name={creator.nickname} />
      <ExampleBadge id={creator.id ?? ''} />
      <p className="creator-line">
        {tier !== undefined && (
          <Explain className="chip" content={t(`tierScheme.${settings.tierScheme}.rule`)}>
            {tier}
          </Explain>
        )}
        <Verified type={creator.verifyType} />
        {creator.redId !== undefined && (
          <span>
            <Term name={t('creator.redId')} zh={WORD_ZH.redId}>
              {t('creator.redId.meaning')}
            </Term>{' '}
            <span className="mono">{creator.redId}</span>
          </span>
        )}
        {creator.ipLocation !== undefined && (
          <span>
            <Term name={t('creator.place')} zh={WORD_ZH.place}>
              {t('creator.place.meaning')}
            </Term>{' '}
            {app.place(creator.ipLocation)}
          </span>
        )}
      </p>
      {words !== '' && <p className="quiet">{t('creator.profileSays', { words })}</p>}
      {earlierNames.length > 0 && (
        <p className="quiet">{t('creator.earlierNames', { names: earlierNames.join(', ') })}</p>
      )}
      {creator.bio !== undefined && creator.bio !== '' && <Bio text={creator.bio} />}
      <dl className="counts">
        <CountFigure
          name={t('creator.followers')}
          zh={WORD_ZH.followers}
          meaning={t('creator.followers.meaning')}
          count={creator.followers}
          seenAt={seen['followers']}
        />
        <CountFigure
          name={t('creator.likesAndSaves')}
          zh={WORD_ZH.likesAndSaves}
          meaning={t('creator.likesAndSaves.meaning')}
          count={creator.likesAndSaves}
          seenAt={seen['likesAndSaves']}
        />
        <CountFigure
          name={t('creator.following')}
          zh={WORD_ZH.following}
          meaning={t('creator.following.meaning')}
          count={creator.following}
          seenAt={seen['following']}
        />
      </dl>
    </div>
  );
}
