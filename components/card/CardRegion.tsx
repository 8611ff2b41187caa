import {
  cardField,
  cardTotal,
  weightsOfCard,
  type CardRow,
  type Dossier,
  type Entry,
} from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { SavingNote } from '../app/SavingNote';
import { useChange } from '../app/use-change';
import { useChecklist } from '../data/use-checklist';
import { Region } from '../kit/Region';
import { CardLine } from './CardLine';
import { CardTotalLine } from './CardTotalLine';

interface Props {
  creatorId: string;
  report: Report;
  dossier: Dossier;
  entry: Entry | undefined;
  /** Where the weights are chosen. */
  settingsHref: string;
}

/** The user's own marks row by row, what each adds to the whole, and how far the rest could move it. */
export function CardRegion({ creatorId, report, dossier, entry, settingsHref }: Props) {
  const { t, settings } = useApp();
  const checklist = useChecklist(creatorId);
  const [saving, send] = useChange();
  const total = cardTotal(checklist, weightsOfCard(settings));
  const mark = (row: CardRow, given: number | null) =>
    void send({ kind: 'edit-checklist', creatorId, changes: { [cardField(row)]: given } });
  return (
    <Region
      title={t('card.title')}
      aside={
        <a className="quiet" href={settingsHref}>
          {t(`settings.card.${settings.card}`)}
        </a>
      }
    >
      <p className="quiet">{t('card.explained')}</p>
      <CardTotalLine total={total} withBand={settings.card === 'hundred'} />
      <ul className="card-rows">
        {total.rows.map((line) => (
          <CardLine
            key={line.row}
            line={line}
            subject={{ report, dossier, entry }}
            checklist={checklist}
            onMark={mark}
          />
        ))}
      </ul>
      <SavingNote saving={saving} isSeen />
    </Region>
  );
}
