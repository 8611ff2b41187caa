import { useId, useState, type ReactNode } from 'react';
import type { Dossier } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { EvidenceButton } from '../comments/EvidenceButton';
import { PagedList } from '../kit/PagedList';
import { ShowOnPage } from '../overrule/ShowOnPage';

export interface Quoted {
  noteId: string;
  quote: string;
}

interface Props {
  /** What was found: a word, a list. */
  name: ReactNode;
  found: readonly Quoted[];
  dossier: Dossier;
}

/** A finding in notes with the words themselves, note by note, behind a button. */
export function QuotedMatches({ name, found, dossier }: Props) {
  const { t } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const titles = new Map((dossier.notes ?? []).map((note) => [note.id, note.title]));
  return (
    <li className="quoted">
      <div className="quoted-head">
        <span className="quoted-name">{name}</span>
        <EvidenceButton
          open={open}
          onToggle={() => setOpen(!open)}
          controls={id}
          about={t('n.notes', { n: found.length })}
        />
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <PagedList
            items={found}
            label={t('brand.quotes')}
            line={({ noteId, quote }) => (
              <li key={noteId}>
                <p className="evidence-text" lang="zh">
                  “{quote}”
                </p>
                <p className="evidence-facts" lang="zh">
                  {titles.get(noteId) || t('note.untitled')}
                </p>
                <div className="evidence-actions">
                  <ShowOnPage what="note" id={noteId} about={quote} />
                </div>
              </li>
            )}
          />
        )}
      </div>
    </li>
  );
}
