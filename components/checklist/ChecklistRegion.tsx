import {
  CHECK_ITEMS,
  checkCounts,
  type ChecklistChanges,
  type Dossier,
  type Entry,
} from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { SavingNote } from '../app/SavingNote';
import { useChange } from '../app/use-change';
import { useChecklist } from '../data/use-checklist';
import { Region } from '../kit/Region';
import { CheckRow } from './CheckRow';
import { knownOf } from './known-facts';

interface Props {
  creatorId: string;
  report: Report;
  dossier: Dossier;
  entry: Entry | undefined;
}

/** The guides' yardsticks one by one: prefilled with what is known, ticked by the user alone. */
export function ChecklistRegion({ creatorId, report, dossier, entry }: Props) {
  const app = useApp();
  const { t } = app;
  const checklist = useChecklist(creatorId);
  const [saving, send] = useChange();
  const { done, concerns, of } = checkCounts(checklist);
  const change = (changes: ChecklistChanges) =>
    void send({ kind: 'edit-checklist', creatorId, changes });
  return (
    <Region
      title={t('check.title')}
      aside={<span className="quiet">{t('check.counts', { done, of, concerns })}</span>}
    >
      <p className="quiet">{t('check.explained')}</p>
      <ul className="checklist-rows">
        {CHECK_ITEMS.map((item) => (
          <CheckRow
            key={item}
            item={item}
            known={knownOf(item, { report, dossier, entry }, app)}
            report={report}
            dossier={dossier}
            checklist={checklist}
            onChange={change}
          />
        ))}
      </ul>
      <SavingNote saving={saving} isSeen />
    </Region>
  );
}
