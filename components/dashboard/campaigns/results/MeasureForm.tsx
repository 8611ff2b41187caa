import { useId, useState } from 'react';
import { measureProblems, measureValueIn, type MeasureProblem } from '@/lib/campaign';
import {
  AREAS,
  isCurrency,
  METRIC_UNITS,
  METRICS,
  type Area,
  type Measure,
  type MeasureChanges,
  type Metric,
} from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { Typed } from './Typed';
import { valueTyped } from './measure-words';

interface Props {
  /** Changed; without it a new one is begun. */
  measure: Measure | undefined;
  currency: string;
  creators: readonly { id: string; name: string }[];
  today: string;
  save: (changes: MeasureChanges) => Promise<boolean>;
  cancel: (() => void) | undefined;
}

const WORDS = ['source', 'term', 'remark'] as const;

/** One figure that was looked up elsewhere: what is wrong is said at its field, and the rest stays typed. */
export function MeasureForm({ measure, currency, creators, today, save, cancel }: Props) {
  const { t } = useApp();
  const id = useId();
  const [area, setArea] = useState<Area>(measure?.area ?? 'creator');
  const [metric, setMetric] = useState<Metric>(measure?.metric ?? 'impressions');
  const [value, setValue] = useState(measure ? valueTyped(measure) : '');
  const [money, setMoney] = useState(measure?.currency ?? currency);
  const [on, setOn] = useState(measure?.on ?? today);
  const [since, setSince] = useState(measure?.since ?? '');
  const [creatorId, setCreatorId] = useState(measure?.creatorId ?? '');
  const [words, setWords] = useState({
    source: measure?.source ?? '',
    term: measure?.term ?? '',
    remark: measure?.remark ?? '',
  });
  const [wasSent, setWasSent] = useState(false);
  const typed = measureValueIn(value, metric);
  const isMoney = METRIC_UNITS[metric] === 'money';
  const code = money.trim().toUpperCase();
  const wordsOf = (field: (typeof WORDS)[number]) => words[field].trim() || undefined;
  const draft: Partial<Measure> = {
    ...{ area, metric },
    ...(typed.ok && typed.value !== undefined && { value: typed.value }),
    ...(on !== '' && { on }),
    ...(since !== '' && { since }),
    ...(wordsOf('source') && { source: wordsOf('source')! }),
  };
  const problems = measureProblems(draft, today);
  const said = (field: MeasureProblem['field']) => {
    if (field === 'value' && !typed.ok) return t(`log.value.${typed.problem}`);
    if (field === 'currency') {
      return isMoney && !isCurrency(code) ? t('plan.currency.wrong') : undefined;
    }
    const wrong = problems.find((each) => each.field === field);
    // That something is missing is said once it was to be saved.
    if (!wrong || (wrong.problem === 'missing' && !wasSent)) return undefined;
    return t(`log.problem.${wrong.problem}`);
  };
  const submit = async () => {
    setWasSent(true);
    if (!typed.ok || problems.length > 0 || (isMoney && !isCurrency(code))) return;
    const isSaved = await save({
      ...{ area, metric, value: typed.value ?? null, on },
      since: since === '' ? null : since,
      currency: isMoney ? code : null,
      creatorId: creatorId === '' ? null : creatorId,
      source: wordsOf('source') ?? null,
      term: wordsOf('term') ?? null,
      remark: wordsOf('remark') ?? null,
    });
    if (!isSaved || measure) return;
    setValue('');
    setWasSent(false);
  };
  return (
    <form
      className="measure-form"
      aria-label={t(measure ? 'log.change' : 'log.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="plan-fields">
        <div className="field">
          <label htmlFor={`${id}a`}>{t('log.area')}</label>
          <select id={`${id}a`} value={area} onChange={(e) => setArea(e.target.value as Area)}>
            {AREAS.map((each) => (
              <option key={each} value={each}>
                {t(`area.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}m`}>{t('log.metric')}</label>
          <select
            id={`${id}m`}
            value={metric}
            onChange={(e) => setMetric(e.target.value as Metric)}
          >
            {METRICS.map((each) => (
              <option key={each} value={each}>
                {t(`metric.${each}`)}
              </option>
            ))}
          </select>
        </div>
        <Typed label={t('log.value')} value={value} onChange={setValue} problem={said('value')} />
        {isMoney && (
          <Typed
            label={t('plan.currency')}
            value={money}
            onChange={setMoney}
            problem={said('currency')}
          />
        )}
        <Typed label={t('log.on')} type="date" value={on} onChange={setOn} problem={said('on')} />
        <Typed
          label={t('log.since')}
          type="date"
          value={since}
          onChange={setSince}
          problem={said('since')}
        />
        {WORDS.map((field) => (
          <Typed
            key={field}
            label={t(`log.${field}`)}
            value={words[field]}
            onChange={(text) => setWords({ ...words, [field]: text })}
            problem={field === 'source' ? said('source') : undefined}
          />
        ))}
        <div className="field">
          <label htmlFor={`${id}c`}>{t('log.creator')}</label>
          <select id={`${id}c`} value={creatorId} onChange={(e) => setCreatorId(e.target.value)}>
            <option value="">{t('log.creator.none')}</option>
            {creators.map((creator) => (
              <option key={creator.id} value={creator.id}>
                {creator.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="parts-foot">
        <button type="submit" className="button">
          {t(measure ? 'log.save' : 'log.add')}
        </button>
        {cancel && (
          <button type="button" className="link" onClick={cancel}>
            {t('ask.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
