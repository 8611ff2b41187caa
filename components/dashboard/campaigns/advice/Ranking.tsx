import type { Advice, Advised, AdviceRule } from '@/lib/campaign';
import type { Collaboration } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
import { GuideMark } from './GuideMark';

interface Props {
  advice: Advice;
  /** What the creator's part says now; absent for the whole campaign. */
  chosen: Collaboration | undefined;
  /** Words of the button that takes a model. */
  chooseLabel: (model: Collaboration) => string;
  canChoose: boolean;
  choose: (model: Collaboration) => void;
}

function Reasons({ rules, kind }: { rules: readonly AdviceRule[]; kind: 'for' | 'against' }) {
  const { t } = useApp();
  if (rules.length === 0) return null;
  return (
    <ul className={`reasons-${kind}`} aria-label={t(`advice.${kind}`)}>
      {rules.map(({ id, source }) => (
        <li key={id}>
          <span aria-hidden="true">{kind === 'for' ? '+' : '–'}</span>
          <span>
            {t(`advice.reason.${id}` as never)}
            <Gap />
            <GuideMark source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Model({
  advised,
  isOpen,
  ...props
}: { advised: Advised; isOpen: boolean } & Omit<Props, 'advice'>) {
  const { t } = useApp();
  const { chosen, chooseLabel, canChoose, choose } = props;
  const { model, place } = advised;
  const isChosen = chosen === model;
  return (
    <li className={isChosen ? 'model model-chosen' : 'model'}>
      <header>
        {!isOpen && (
          <span className="model-place">
            <span className="sr-only">{t('advice.place', { place })}</span>
            <span aria-hidden="true">{place}</span>
          </span>
        )}
        <h3>{t(`part.collaboration.${model}`)}</h3>
        {canChoose && (
          <button
            type="button"
            className="button button-small"
            aria-pressed={isChosen}
            aria-label={chooseLabel(model)}
            onClick={() => choose(model)}
          >
            {t(isChosen ? 'advice.chosen' : 'advice.choose')}
          </button>
        )}
      </header>
      <p>
        {t(`advice.what.${model}`)}
        <Gap />
        <span className="quiet">
          {t('advice.bestFor', { what: t(`advice.bestFor.${model}`) })}
          <Gap />
          <GuideMark source={[1]} />
        </span>
      </p>
      <Reasons rules={advised.for} kind="for" />
      <Reasons rules={advised.against} kind="against" />
    </li>
  );
}

/** The six models, best first, each with what speaks for and against it. The user decides. */
export function Ranking({ advice, ...props }: Props) {
  const { t } = useApp();
  return (
    <>
      {advice.isOpen && <p className="quiet">{t('advice.open')}</p>}
      {advice.unknown.length > 0 && (
        <p className="quiet">
          {t('advice.unknown', {
            what: advice.unknown.map((name) => t(`advice.fact.${name}`)).join(t('list.comma')),
          })}
        </p>
      )}
      <ol className="models">
        {advice.models.map((advised) => (
          <Model key={advised.model} advised={advised} isOpen={advice.isOpen} {...props} />
        ))}
      </ol>
    </>
  );
}
