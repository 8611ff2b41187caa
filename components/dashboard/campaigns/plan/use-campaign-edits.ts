import { campaignOf, type StoredCampaign } from '@/lib/storage';
import {
  partChangesSchema,
  type Part,
  type PartChanges,
  type PlainChange,
  type PlanChanges,
} from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { useChange, type Saving } from '../../../app/use-change';
import { useUndo, type UndoState } from '../../bulk/use-undo';
import { fieldsBack } from './fields-back';

export interface CampaignEdits {
  saving: Saving;
  undo: UndoState;
  /** @param what the change in words, for the line that offers the way back */
  editPlan: (changes: PlanChanges, what: string) => void;
  /** The same for each of these creators: all of it, or nothing. */
  editParts: (creatorIds: readonly string[], changes: PartChanges, what: string) => void;
  /** Takes a creator off the campaign, or what is left of their terms. @param isMember still on its list */
  removePart: (creatorId: string, isMember: boolean, what: string) => void;
}

/** All fields of a part, to write it down once more. */
const fieldsOf = (part: Part): PartChanges =>
  Object.fromEntries(
    Object.keys(partChangesSchema.shape).flatMap((field): [string, unknown][] => {
      const value = part[field as keyof Part];
      return value === undefined ? [] : [[field, value]];
    }),
  );

const together = (changes: PlainChange[]) =>
  changes.length === 1 ? changes[0]! : { kind: 'batch' as const, changes };

/** Changes of a campaign's plan and parts, the last of which can be taken back. */
export function useCampaignEdits(listId: string, campaign: StoredCampaign): CampaignEdits {
  const { services } = useApp();
  const [saving, send] = useChange();
  const undo = useUndo();
  const partIn = ({ parts }: StoredCampaign, id: string) =>
    parts.find(({ creatorId }) => creatorId === id);
  return {
    saving,
    undo,
    editPlan: (changes, what) => {
      const before = campaign.plan;
      const edit = (fields: PlanChanges): PlainChange => ({
        kind: 'edit-plan',
        listId,
        changes: fields,
      });
      void send(edit(changes)).then((isDone) => {
        if (!isDone) return;
        undo.done({
          text: what,
          undo: async () => {
            const back = fieldsBack(
              before,
              changes,
              (await campaignOf(services.store, listId)).plan,
            );
            return back ? send(edit(back)) : 'changed';
          },
        });
      });
    },
    editParts: (creatorIds, changes, what) => {
      if (creatorIds.length === 0) return;
      const before = new Map(creatorIds.map((id) => [id, partIn(campaign, id)]));
      const edit = (creatorId: string, fields: PartChanges): PlainChange => ({
        kind: 'edit-part',
        listId,
        creatorId,
        changes: fields,
      });
      void send(together(creatorIds.map((id) => edit(id, changes)))).then((isDone) => {
        if (!isDone) return;
        undo.done({
          text: what,
          undo: async () => {
            const now = await campaignOf(services.store, listId);
            const backs = creatorIds.flatMap((id) => {
              const back = fieldsBack(before.get(id), changes, partIn(now, id));
              return back ? [edit(id, back)] : [];
            });
            if (backs.length === 0) return 'changed';
            return (await send(together(backs))) && { left: creatorIds.length - backs.length };
          },
        });
      });
    },
    removePart: (creatorId, isMember, what) => {
      const part = partIn(campaign, creatorId);
      const backs: PlainChange[] = [
        ...(isMember
          ? [{ kind: 'edit-entry' as const, creatorId, changes: { addListIds: [listId] } }]
          : []),
        ...(part
          ? [{ kind: 'edit-part' as const, listId, creatorId, changes: fieldsOf(part) }]
          : []),
      ];
      void send({ kind: 'remove-part', listId, creatorId }).then((isDone) => {
        if (isDone) undo.done({ text: what, undo: () => send(together(backs)) });
      });
    },
  };
}
