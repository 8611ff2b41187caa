import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { typeReasons } from '../judgement/TypeField';
import { Explain } from '../kit/Explain';

/** What the profile itself says of agency, contact, shop or brand, quoted; and which type fits. */
export function ProfileCues({ details }: { details: Report['details'] }) {
  const { t } = useApp();
  const { account = [], types = [] } = details;
  if (account.length === 0 && types.length === 0) return null;
  const isBrand = account.some(({ kind }) => kind === 'brand-account');
  return (
    <div className="profile-cues">
      <dl className="facts">
        {types.map((suggestion) => (
          <div key={suggestion.type} className="contents">
            <dt>{t('cues.type')}</dt>
            <dd>
              <Explain content={t(`creatorType.${suggestion.type}.meaning`)}>
                {t(`creatorType.${suggestion.type}`)}
              </Explain>{' '}
              <span className="quiet">{typeReasons(suggestion, t)}</span>
            </dd>
          </div>
        ))}
        {account.map(({ kind, quote }) => (
          <div key={kind} className="contents">
            <dt>{t(`cues.${kind}`)}</dt>
            <dd lang="zh">“{quote}”</dd>
          </div>
        ))}
      </dl>
      {isBrand && <p className="quiet">{t('cues.brandNorms')}</p>}
    </div>
  );
}
