import { useState } from 'react';
import { visitsDue } from '@/lib/campaign';
import type { LinkedNote } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { SavingLine } from '../../../app/SavingLine';
import { useChange } from '../../../app/use-change';
import { useLinkedNotes } from '../../../data/use-linked-notes';
import { useOrganic } from '../../../data/use-organic';
import { Gap } from '../../../kit/Gap';
import { hashOf } from '../../routes';
import type { TabProps } from '../plan/CampaignPage';
import { membersOf } from '../plan/members';
import { LinkedCard } from './LinkedCard';
import { LinkNote } from './LinkNote';

/** What was published for the campaign, and how it does. */
export function NotesTab({ list, campaign, data, soughtId }: TabProps) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const [gone, setGone] = useState<LinkedNote>();
  const notes = useLinkedNotes(list.id);
  const organic = useOrganic(notes);
  if (!notes) return null;
  const members = membersOf(list, data.rows, campaign.parts);
  const visited = notes.map((note) => ({ ...note, isForgotten: !note.row }));
  const due = visitsDue(visited, services.now());
  const dueOf = new Map(due.map((each) => [each.note.link.noteId, each]));
  const own = notes.filter(({ link }) => soughtId === undefined || link.creatorId === soughtId);
  const sought = members.find(({ row }) => row.id === soughtId)?.row.creator;
  const soughtName = sought?.nickname ?? own[0]?.link.creatorName;
  const shown = [
    ...own.filter(({ link }) => dueOf.has(link.noteId)),
    ...own.filter(({ link }) => !dueOf.has(link.noteId)),
  ];
  const link = (noteId: string, creatorId: string, was?: LinkedNote) => {
    setGone(undefined);
    void send({ kind: 'link-note', listId: list.id, noteId, creatorId, ...(was && { was }) });
  };
  const unlink = (was: LinkedNote) => {
    setGone(was);
    void send({ kind: 'unlink-note', listId: list.id, noteId: was.noteId });
  };
  return (
    <div className="stack">
      <section className="card" aria-label={t('linked.title')}>
        <h2>{t('linked.title')}</h2>
        <p className="quiet">{t('linked.explained')}</p>
        {due.length > 0 && <p>{t('linked.dueCount', { n: due.length })}</p>}
        {soughtId !== undefined && (
          <p>
            {t('linked.ofOne', { name: soughtName ?? soughtId })}
            <Gap />
            <a href={hashOf('campaigns', list.id, 'notes')}>{t('linked.ofAll')}</a>
          </p>
        )}
        {gone && (
          <p role="status" className="quiet">
            {t('linked.gone', { title: gone.title ?? gone.noteId })}
            <Gap />
            <button
              type="button"
              className="link"
              onClick={() => link(gone.noteId, gone.creatorId, gone)}
            >
              {t('shortlist.undo')}
            </button>
          </p>
        )}
        {shown.length === 0 ? (
          <p className="quiet">{t(notes.length === 0 ? 'linked.none' : 'linked.noneOfOne')}</p>
        ) : (
          <ul className="linked-list" aria-label={t('linked.title')}>
            {shown.map((note) => (
              <LinkedCard
                key={note.link.noteId}
                note={note}
                organic={organic.get(note.link.creatorId)}
                due={dueOf.get(note.link.noteId)}
                unlink={unlink}
              />
            ))}
          </ul>
        )}
        <SavingLine saving={saving} />
      </section>
      <LinkNote
        members={members}
        linked={new Set(notes.map(({ link: { noteId } }) => noteId))}
        since={campaign.plan?.startsOn}
        link={link}
      />
    </div>
  );
}
