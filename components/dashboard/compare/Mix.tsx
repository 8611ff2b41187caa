import { mixRules, schemeOf, shortlistMix, TIER_SCHEMES, type TierShare } from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';
import type { Row } from '../rows';

/** One stacked bar: how a whole is divided among tiers. */
function MixBar({
  shares,
  nameOf,
  of,
  say,
}: {
  shares: readonly TierShare[];
  nameOf: (share: TierShare) => string;
  of: (share: TierShare) => number;
  say: 'cohort.mix.summary' | 'cohort.mix.budget';
}) {
  const { t, value } = useApp();
  const said = shares
    .filter((share) => of(share) > 0)
    .map((share) => t(say, { tier: nameOf(share), share: value(of(share), 'share') }));
  return (
    <div className="mix-bar" role="img" aria-label={said.join('; ')}>
      {shares.map((share, i) =>
        of(share) > 0 ? (
          <span
            key={share.tier?.id ?? 'unknown'}
            className={`mix-part mix-${share.tier ? i % 5 : 'unknown'}`}
            style={{ width: `${(100 * of(share)).toFixed(2)}%` }}
          />
        ) : null,
      )}
    </div>
  );
}

/** The shortlist by size and by money, and what the guides say of such a mix. */
export function Mix({ rows }: { rows: readonly Row[] }) {
  const { t, settings, value, whole, yuan } = useApp();
  const members = rows.map(({ creator, entry }) => ({
    followers: creator.followers,
    quoteCny: entry.quoteCny,
  }));
  const shares = shortlistMix(members, schemeOf(settings.tierScheme, settings.customTiers));
  const hasQuotes = shares.some(({ quotes }) => quotes > 0);
  const nameOf = ({ tier }: TierShare) => {
    if (!tier) return t('cohort.mix.unknown');
    const key = `tier.${tier.id}`;
    return isMessageKey(key) ? t(key) : tier.name;
  };
  return (
    <section className="card" aria-label={t('cohort.mix')}>
      <h2>{t('cohort.mix')}</h2>
      <MixBar shares={shares} nameOf={nameOf} of={({ share }) => share} say="cohort.mix.summary" />
      {hasQuotes && (
        <MixBar
          shares={shares}
          nameOf={nameOf}
          of={({ quoteShare = 0 }) => quoteShare}
          say="cohort.mix.budget"
        />
      )}
      <table className="table mix-table">
        <thead>
          <tr>
            <th scope="col">{t('cohort.mix.tier')}</th>
            <th scope="col" className="col-number">
              {t('cohort.mix.creators')}
            </th>
            <th scope="col" className="col-number">
              {t('cohort.mix.quotes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, i) => (
            <tr key={share.tier?.id ?? 'unknown'}>
              <th scope="row">
                <span className={`mix-key mix-${share.tier ? i % 5 : 'unknown'}`} /> {nameOf(share)}
              </th>
              <td className="col-number">
                {whole(share.n)} <span className="quiet">{value(share.share, 'share')}</span>
              </td>
              <td className="col-number">
                {share.n > share.withoutQuote ? yuan(share.quotes) : ''}{' '}
                <span className="quiet">
                  {share.n > share.withoutQuote &&
                    share.quoteShare !== undefined &&
                    value(share.quoteShare, 'share')}
                  {share.withoutQuote > 0 &&
                    ` · ${t('cohort.mix.withoutQuote', { n: share.withoutQuote })}`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!hasQuotes && <p className="quiet">{t('cohort.mix.noQuotes')}</p>}
      <h3>{t('cohort.guides')}</h3>
      <ul className="plain-points">
        {mixRules(members, TIER_SCHEMES).map(({ id, holds }) => (
          <li key={id}>
            {t(`cohort.guide.${id}`)}{' '}
            <strong>
              {t(
                holds === undefined
                  ? 'cohort.guide.open'
                  : holds
                    ? 'cohort.guide.holds'
                    : 'cohort.guide.not',
              )}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
