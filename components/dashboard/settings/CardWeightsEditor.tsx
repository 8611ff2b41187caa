import {
  CARD_ROWS,
  CARD_TEMPLATE_IDS,
  CARD_TEMPLATES,
  weightsOfCard,
  type CardRow,
  type CardWeights,
} from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { SavingNote } from '../../app/SavingNote';
import { WeightFields, type Weights } from './WeightFields';

const SLIDER = 50;

function fieldsOf(weights: CardWeights): Weights<CardRow> {
  return Object.fromEntries(
    CARD_ROWS.map((row) => [row, Math.round(weights[row] ?? 0)]),
  ) as Weights<CardRow>;
}

/** What the rows of the vetting card weigh; changed, they become the user's own. */
export function CardWeightsEditor() {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const { card, cardWeights } = settings;
  return (
    <details className="weights">
      <summary>{t('card.weights.open')}</summary>
      <p className="quiet">{t('card.weights.explained')}</p>
      <WeightFields
        ids={CARD_ROWS}
        stored={fieldsOf(card === 'custom' ? cardWeights : weightsOfCard(settings))}
        templates={CARD_TEMPLATE_IDS.map((template) => ({
          name: t(`settings.card.${template}`),
          weights: fieldsOf(CARD_TEMPLATES[template]),
        }))}
        name={(row) => t(`card.${row}`)}
        said={(row) => t(`card.${row}`)}
        slider={SLIDER}
        save={(weights) =>
          send({ kind: 'settings', settings: { card: 'custom', cardWeights: { ...weights } } })
        }
      />
      <SavingNote saving={saving} />
    </details>
  );
}
