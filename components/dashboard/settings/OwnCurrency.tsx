import { useId, useState } from 'react';
import { ownCurrencySchema } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';

/** The user's own money and the rate for it, typed by hand: nothing here may ask a network. */
export function OwnCurrency() {
  const { t, settings, services } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const stored = settings.ownCurrency;
  const [currency, setCurrency] = useState(stored?.currency ?? '');
  const [rate, setRate] = useState(stored?.cnyPer.toString() ?? '');
  const [asOf, setAsOf] = useState(
    stored?.asOf ?? new Date(services.now()).toISOString().slice(0, 10),
  );
  const wanted = ownCurrencySchema.safeParse({
    currency: currency.trim().toUpperCase(),
    cnyPer: Number(rate.replace(',', '.')),
    asOf,
  });
  const isTouched = currency !== '' || rate !== '';
  const save = (ownCurrency: typeof stored) =>
    void send({ kind: 'settings', settings: { ownCurrency } });
  return (
    <div className="setting">
      <label htmlFor={`${id}c`}>{t('settings.ownCurrency')}</label>
      <span className="inline-form">
        <input
          id={`${id}c`}
          className="short"
          maxLength={3}
          value={currency}
          placeholder="EUR"
          title={t('settings.ownCurrency.code')}
          aria-describedby={`${id}n`}
          onChange={(event) => setCurrency(event.target.value)}
        />
        <input
          className="short"
          inputMode="decimal"
          aria-label={t('settings.ownCurrency.rate')}
          title={t('settings.ownCurrency.rate')}
          placeholder={t('settings.ownCurrency.rate')}
          value={rate}
          onChange={(event) => setRate(event.target.value)}
        />
        <input
          type="date"
          aria-label={t('settings.ownCurrency.asOf')}
          value={asOf}
          onChange={(event) => setAsOf(event.target.value)}
        />
        <button
          type="button"
          className="button button-small"
          disabled={!wanted.success}
          onClick={() => wanted.success && save(wanted.data)}
        >
          {t('settings.save')}
        </button>
        {stored && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setCurrency('');
              setRate('');
              save(null);
            }}
          >
            {t('settings.ownCurrency.none')}
          </button>
        )}
      </span>
      <div id={`${id}n`} className="quiet setting-note">
        {isTouched && !wanted.success
          ? t('settings.ownCurrency.wrong')
          : t('settings.ownCurrency.note')}
      </div>
      <p role="status" className={saving.state === 'failed' ? 'problem' : 'quiet'}>
        {saving.state === 'saved' && t('saving.saved')}
        {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
      </p>
    </div>
  );
}
