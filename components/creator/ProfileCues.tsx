import type { Entry } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { typeReasons } from '../judgement/TypeField';
import { Explain } from '../kit/Explain';

interface Props {
  details: Report['details'];
  entry: Entry | undefined;
  /** False where a field beside it suggests the type already. */
  withTypes?: boolean;
}

/**
 * What the profile itself says of agency, contact, shop or brand, quoted; and which type fits, until the
 * user has settled one.
 */
export function ProfileCues({ details, entry, withTypes = true }: Props) {
  const { t } = useApp();
  const { account = [] } = details;
  const settled = withTypes ? entry?.creatorType : undefined;
  const types = withTypes && !settled ? (details.types ?? []) : [];
  if (account.length === 0 && types.length === 0 && !settled) return null;
  const isBrand = account.some(({ kind }) => kind === 'brand-account');
  return (
    <div className="profile-cues">
      <dl className="facts">
        {settled && (
          <div className="contents">
            <dt>{t('creatorType.label')}</dt>
            <dd>
              <Explain content={t(`creatorType.${settled}.meaning`)}>
                {t(`creatorType.${settled}`)}
              </Explain>
            </dd>
          </div>
        )}
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
