import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { CARD_TEMPLATE_IDS, weighsAnything, type Settings } from '@/lib/model';
import { BENCHMARKS, COHORT_MIN, ownWeights, PRESET_IDS } from '@/lib/scoring';
import { countTextsBefore } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { useChange } from '../../app/use-change';
import { ExampleSettings } from '../../example/ExampleSettings';
import { COHORT_MOST } from '../../data/cohort';
import { Gap } from '../../kit/Gap';
import { DeleteAll } from '../DeleteAll';
import { signalOf, type Row } from '../rows';
import { OwnCurrency } from './OwnCurrency';
import { BrandSettings } from './BrandSettings';
import { CardWeightsEditor } from './CardWeightsEditor';
import { GenericSettings } from './GenericSettings';
import { usePlace } from '../routes';
import { SavingNote } from '../../app/SavingNote';
import { TiersEditor } from './TiersEditor';
import { WatchedSettings } from './WatchedSettings';
import { WeightsEditor } from './WeightsEditor';
import { BackupSection } from './backup/BackupSection';
import { StorageState } from './StorageState';

const DAY_MS = 86_400_000;

type Choice<K extends keyof Settings> = {
  field: K;
  values: readonly Settings[K][];
  note?: ReactNode;
};

function Chooser<
  K extends
    | 'language'
    | 'theme'
    | 'tierScheme'
    | 'benchmark'
    | 'window'
    | 'preset'
    | 'card'
    | 'backupReminder',
>({ field, values, note }: Choice<K>) {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const box = useRef<HTMLSelectElement>(null);
  // An address that names a choice leads to it: #/settings/window.
  const isMeant = usePlace().rest[0] === field;
  useEffect(() => {
    if (isMeant) box.current?.focus();
  }, [isMeant]);
  return (
    <div className="setting">
      <label htmlFor={id}>{t(`settings.${field}`)}</label>
      <select
        ref={box}
        id={id}
        value={settings[field]}
        aria-describedby={`${id}n`}
        onChange={(event) =>
          void send({ kind: 'settings', settings: { [field]: event.target.value } })
        }
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {t(`settings.${field}.${value}` as never)}
          </option>
        ))}
      </select>
      <div id={`${id}n`} className="quiet setting-note">
        {note}
      </div>
      <SavingNote saving={saving} />
    </div>
  );
}

function Retention() {
  const { t, settings, services, whole } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const days = Number(draft ?? settings.retentionDays);
  const isWrong = !Number.isInteger(days) || days < 1 || days > 3650;
  const affected = useLiveQuery(
    () =>
      isWrong || days >= settings.retentionDays
        ? 0
        : countTextsBefore(services.store, services.now() - days * DAY_MS),
    [services, days, settings.retentionDays, isWrong],
  );
  return (
    <div className="setting">
      <label htmlFor={id}>{t('settings.retentionDays')}</label>
      <span className="inline-form">
        <input
          id={id}
          type="number"
          min={1}
          max={3650}
          value={draft ?? settings.retentionDays}
          aria-invalid={isWrong}
          aria-describedby={`${id}n`}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button
          type="button"
          className="button button-small"
          disabled={isWrong || days === settings.retentionDays}
          onClick={() =>
            void send({ kind: 'settings', settings: { retentionDays: days } }).then(
              (ok) => ok && setDraft(undefined),
            )
          }
        >
          {t('settings.save')}
        </button>
      </span>
      <div id={`${id}n`} className="quiet setting-note">
        {isWrong ? t('settings.retentionDays.wrong') : t('settings.retentionDays.note')}
        {!!affected && (
          <strong className="problem">
            <Gap />
            {t('settings.retentionDays.affects', { n: whole(affected) })}
          </strong>
        )}
      </div>
      <SavingNote saving={saving} />
    </div>
  );
}

/** The user's choices, what is stored, and how to get rid of it. */
export function SettingsPage({ rows }: { rows: readonly Row[] }) {
  const { t, settings, services } = useApp();
  const scored = rows.filter(
    (row) => signalOf(row, 'engagement-rate')?.outcome === 'scored',
  ).length;
  const benchmark = BENCHMARKS.find((b) => b.id === settings.benchmark);
  return (
    <div className="page page-text">
      <header className="page-head">
        <div>
          <h1>{t('nav.settings')}</h1>
          {services.workspace && <p className="quiet">{t('example.settings')}</p>}
        </div>
      </header>
      <section className="settings-group">
        <h2>{t('settings.display')}</h2>
        <Chooser field="language" values={['auto', 'en', 'zh-CN']} />
        <Chooser field="theme" values={['auto', 'light', 'dark']} />
        <OwnCurrency />
      </section>
      <section className="settings-group">
        <h2>{t('settings.scoring')}</h2>
        <Chooser
          field="tierScheme"
          values={
            settings.customTiers.length > 0
              ? ['guide-1', 'guide-2', 'guide-3', 'custom']
              : ['guide-1', 'guide-2', 'guide-3']
          }
          note={t(`tierScheme.${settings.tierScheme}.rule`)}
        />
        <TiersEditor />
        <Chooser
          field="benchmark"
          values={['measured', 'guide-2', 'guide-4', 'cohort']}
          note={
            <>
              {benchmark && settings.benchmark !== 'cohort' && (
                <>
                  {phrasesOf(t).aside(t(`benchmark.${settings.benchmark}.source`), benchmark.date)}
                  {t('phrase.stop')}
                </>
              )}
              {t(`benchmark.${settings.benchmark}.note`)}
              {settings.benchmark === 'cohort' && (
                <>
                  <Gap />
                  {scored <= COHORT_MIN ? (
                    <strong>{t('benchmark.cohort.few', { n: scored, least: COHORT_MIN })}</strong>
                  ) : (
                    t('benchmark.cohort.most', { n: Math.min(COHORT_MOST, rows.length) })
                  )}
                </>
              )}
            </>
          }
        />
        <Chooser field="window" values={['30', '90', 'all']} note={t('settings.window.note')} />
        <Chooser
          field="preset"
          values={ownWeights(settings.customWeights) ? [...PRESET_IDS, 'custom'] : PRESET_IDS}
          note={t(`preset.${settings.preset}.note`)}
        />
        <WeightsEditor />
        <Chooser
          field="card"
          values={
            weighsAnything(settings.cardWeights)
              ? [...CARD_TEMPLATE_IDS, 'custom']
              : CARD_TEMPLATE_IDS
          }
          note={t(`settings.card.${settings.card}.note`)}
        />
        <CardWeightsEditor />
      </section>
      <BrandSettings />
      <WatchedSettings />
      <GenericSettings />
      {services.workspace === undefined && (
        <>
          <ExampleSettings />
          <section className="settings-group">
            <h2>{t('settings.data')}</h2>
            <Retention />
            <StorageState />
            <DeleteAll />
          </section>
          <BackupSection
            reminder={<Chooser field="backupReminder" values={['off', '7', '30', '90']} />}
          />
        </>
      )}
      <section className="settings-group">
        <h2>{t('privacy.title')}</h2>
        <p>{t('privacy.passive')}</p>
        <p>{t('privacy.local')}</p>
        <p>{t('privacy.people')}</p>
        <p className="quiet">Kolens {services.version}</p>
      </section>
    </div>
  );
}
