import { MCN_SHARE, type Budget } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';

interface Props {
  budget: Budget;
  /** Of the plan; absent: not said. */
  given: number | undefined;
  currency: string;
}

/** What the fees and quotes come to, beside the budget, drawn. */
export function MoneyCard({ budget, given, currency }: Props) {
  const { t, money } = useApp();
  const sum = (amount: number) => money(amount, currency);
  const { agreed, quoted, left, withoutPrice, withoutRate, viaMcn } = budget;
  const whole = Math.max(given ?? 0, agreed + quoted);
  const width = (amount: number) => ({ width: `${((100 * amount) / whole).toFixed(2)}%` });
  return (
    <section className="card" aria-label={t('money.title')}>
      <h2>{t('money.title')}</h2>
      {whole > 0 && (
        <div
          className="money-bar"
          role="img"
          aria-label={t('money.bar', {
            agreed: sum(agreed),
            quoted: sum(quoted),
            budget: given === undefined ? '–' : sum(given),
          })}
        >
          <span className="money-agreed" style={width(agreed)} />
          <span className="money-quoted" style={width(quoted)} />
          {given !== undefined && given < whole && (
            <span className="money-limit" style={{ left: width(given).width }} />
          )}
        </div>
      )}
      <dl className="counts">
        <div className="count">
          <dt>
            <span className="mix-key money-agreed" /> {t('money.agreed')}
          </dt>
          <dd>{sum(agreed)}</dd>
        </div>
        <div className="count">
          <dt>
            <span className="mix-key money-quoted" /> {t('money.quoted')}
          </dt>
          <dd>{sum(quoted)}</dd>
        </div>
        {left !== undefined && (
          <div className="count">
            <dt>{t(left < 0 ? 'money.over' : 'money.left')}</dt>
            <dd className={left < 0 ? 'money-over' : undefined}>{sum(Math.abs(left))}</dd>
          </div>
        )}
      </dl>
      {given === undefined && <p className="quiet">{t('money.noBudget')}</p>}
      {viaMcn > 0 && (
        <p className="quiet">
          {t('money.mcn', { amount: sum(viaMcn), rest: sum(viaMcn * (1 - MCN_SHARE)) })}
        </p>
      )}
      {withoutPrice > 0 && <p className="quiet">{t('money.withoutPrice', { n: withoutPrice })}</p>}
      {withoutRate > 0 && <p className="quiet">{t('money.withoutRate', { n: withoutRate })}</p>}
    </section>
  );
}
