import { SavingLine } from '../../../app/SavingLine';
import { UndoLine } from '../../bulk/UndoLine';
import type { CampaignEdits } from './use-campaign-edits';

type Edits = Pick<CampaignEdits, 'saving' | 'undo'>;

/** How the last change went, and the way back; stays in sight while the page is scrolled. */
export function EditsLine({ edits: { saving, undo } }: { edits: Edits }) {
  return (
    <div className="edits-line">
      {saving.state === 'failed' && <SavingLine saving={saving} />}
      <UndoLine state={undo} />
    </div>
  );
}
