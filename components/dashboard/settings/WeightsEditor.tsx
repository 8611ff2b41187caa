import { chosenWeights, PRESET_IDS, PRESETS, WEIGHABLE_IDS, type SignalId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { SignalName } from '../../figures/SignalName';
import { SavingNote } from '../../app/SavingNote';
import { WeightFields, type Weights } from './WeightFields';

/** The highest of a preset is 32: beyond 50 the number is typed. */
const SLIDER = 50;

function fieldsOf(weights: Partial<Record<SignalId, number>>): Weights<SignalId> {
  return Object.fromEntries(WEIGHABLE_IDS.map((id) => [id, weights[id] ?? 0])) as Weights<SignalId>;
}

/** Whatever the choice is, its weights; changed, they become the user's own. */
export function WeightsEditor() {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const own = settings.preset === 'custom' ? settings.customWeights : undefined;
  return (
    <details className="weights">
      <summary>{t('weights.open')}</summary>
      <p className="quiet">{t('weights.explained')}</p>
      <WeightFields
        ids={WEIGHABLE_IDS}
        stored={fieldsOf(chosenWeights(settings.preset, own).weights)}
        templates={PRESET_IDS.map((preset) => ({
          name: t(`settings.preset.${preset}`),
          weights: fieldsOf(PRESETS[preset]),
        }))}
        name={(id) => <SignalName id={id} />}
        said={(id) => t(`signal.${id}.name`)}
        slider={SLIDER}
        save={(weights) =>
          send({ kind: 'settings', settings: { preset: 'custom', customWeights: weights } })
        }
      />
      <SavingNote saving={saving} />
    </details>
  );
}
