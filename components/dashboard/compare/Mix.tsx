import {
  mixRules,
  schemeOf,
  shortlistMix,
  TIER_SCHEMES,
  type MixMember,
  type TierShare,
} from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';
import { MixNeeds } from './MixNeeds';

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
  say: 'cohort.mix.summary' | 'cohort.mix.budget' | 'mix.priceShare';
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

/** What a sum of money is made of: what creators ask, or what was agreed with them where it was. */
const WORDS = {
  quotes: {
    head: 'cohort.mix.quotes',
    share: 'cohort.mix.budget',
    without: 'cohort.mix.withoutQuote',
    none: 'cohort.mix.noQuotes',
  },
  prices: {
    head: 'mix.prices',
    share: 'mix.priceShare',
    without: 'mix.withoutPrice',
    none: 'mix.noPrices',
  },
} as const;

interface Props {
  /** `quoteCny` may be in any one money, as long as `money` writes it. */
  members: readonly MixMember[];
  of?: keyof typeof WORDS;
  money?: (amount: number) => string;
  /** Said of the sums: how they came to be. */
  note?: string | undefined;
}

/** Creators by size and by money, and what the guides say of such a mix. */
export function Mix({ members, of = 'quotes', money, note }: Props) {
  const { t, settings, value, whole, yuan } = useApp();
  const words = WORDS[of];
  const write = money ?? yuan;
  const shares = shortlistMix(members, schemeOf(settings.tierScheme, settings.customTiers));
  const hasQuotes = shares.some(({ quotes }) => quotes > 0);
  const hasOther = shares.some(({ inOtherMoney }) => inOtherMoney !== undefined);
  const nameOf = ({ tier }: TierShare) => {
    if (!tier) return t('cohort.mix.unknown');
    const key = `tier.${tier.id}`;
    return isMessageKey(key) ? t(key) : tier.name;
  };
  return (
    <section className="card" aria-label={t('cohort.mix')}>
      <h2>{t('cohort.mix')}</h2>
      <p className="quiet mix-caption">{t('cohort.mix.creators')}</p>
      <MixBar shares={shares} nameOf={nameOf} of={({ share }) => share} say="cohort.mix.summary" />
      {hasQuotes && (
        <>
          <p className="quiet mix-caption">{t(words.head)}</p>
          <MixBar
            shares={shares}
            nameOf={nameOf}
            of={({ quoteShare = 0 }) => quoteShare}
            say={words.share}
          />
        </>
      )}
      <table className="table mix-table">
        <thead>
          <tr>
            <th scope="col">{t('cohort.mix.tier')}</th>
            <th scope="col" className="col-number">
              {t('cohort.mix.creators')}
            </th>
            <th scope="col" className="col-number">
              {t(words.head)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, i) => {
            const { n, quotes, quoteShare, withoutQuote, inOtherMoney = 0 } = share;
            const hasSum = n > withoutQuote + inOtherMoney;
            return (
              <tr key={share.tier?.id ?? 'unknown'}>
                <th scope="row">
                  <span className={`mix-key mix-${share.tier ? i % 5 : 'unknown'}`} />{' '}
                  {nameOf(share)}
                </th>
                <td className="col-number">
                  {whole(n)} <span className="quiet mix-share">{value(share.share, 'share')}</span>
                </td>
                <td className="col-number">
                  {hasSum && write(quotes)}
                  {hasSum && quoteShare !== undefined && (
                    <span className="quiet mix-share"> {value(quoteShare, 'share')}</span>
                  )}
                  <span className="row-sub">
                    {[
                      withoutQuote > 0 && t(words.without, { n: withoutQuote }),
                      inOtherMoney > 0 && t('cohort.mix.otherMoney', { n: inOtherMoney }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {note && <p className="quiet">{note}</p>}
      {!hasQuotes && !hasOther && <p className="quiet">{t(words.none)}</p>}
      <h3>{t('cohort.guides')}</h3>
      <ul className="plain-points">
        {mixRules(members, TIER_SCHEMES).map(({ id, holds, needs }) => (
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
            <MixNeeds needs={needs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
