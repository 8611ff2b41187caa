import { useId, useState } from 'react';
import {
  CHECK_WORDS,
  type Checklist,
  type ChecklistChanges,
  type CheckItem,
  type Dossier,
} from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { EvidenceBlock } from '../comments/EvidenceBlock';
import { EvidenceButton } from '../comments/EvidenceButton';
import { NoteLine } from '../creator/NotesEvidence';
import { DraftField } from '../kit/DraftField';
import { PagedList } from '../kit/PagedList';
import type { Known } from './known-facts';

interface Props {
  item: CheckItem;
  known: Known;
  report: Report;
  dossier: Dossier;
  checklist: Checklist | undefined;
  onChange: (changes: ChecklistChanges) => void;
}

/** One item: what the guides ask, what is known with its evidence, and the user's own word. */
export function CheckRow({ item, known, report, dossier, checklist, onChange }: Props) {
  const { t } = useApp();
  const name = t(`check.${item}`);
  const word = checklist?.[item];
  const behind = new Set(known.commentIds);
  return (
    <li className={`check-row ${word ? `check-${word}` : ''}`}>
      <div className="check-what">
        <h3>{name}</h3>
        <p className="quiet">{t(`check.${item}.asks`)}</p>
      </div>
      <div className="check-known">
        <ul>
          {known.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <NotesBehind ids={known.noteIds} dossier={dossier} />
        {known.commentIds.length > 0 && (
          <EvidenceBlock
            about={t('n.comments', { n: known.commentIds.length })}
            comments={(dossier.comments ?? []).filter(({ id }) => behind.has(id))}
            report={report}
            doubtful
          />
        )}
      </div>
      <div className="check-own">
        <div className="check-words" role="group" aria-label={name}>
          {CHECK_WORDS.map((each) => (
            <button
              key={each}
              type="button"
              className={`button button-small ${word === each ? 'button-on' : ''}`}
              aria-pressed={word === each}
              onClick={() => onChange({ [item]: word === each ? null : each })}
            >
              {t(`check.word.${each}`)}
            </button>
          ))}
        </div>
        <DraftField
          label={t('check.note', { name })}
          isLabelHidden
          placeholder={t('check.note.placeholder')}
          maxLength={500}
          stored={checklist?.[`${item}:note`] ?? ''}
          save={(text) => {
            onChange({ [`${item}:note`]: text.trim() === '' ? null : text.trim() });
            return undefined;
          }}
        />
      </div>
    </li>
  );
}

function NotesBehind({ ids, dossier }: { ids: readonly string[]; dossier: Dossier }) {
  const { t } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const wanted = new Set(ids);
  const notes = (dossier.notes ?? []).filter((note) => wanted.has(note.id));
  if (notes.length === 0) return null;
  return (
    <div className="evidence">
      <EvidenceButton
        open={open}
        onToggle={() => setOpen(!open)}
        controls={id}
        about={t('n.notes', { n: notes.length })}
      />
      <div id={id} hidden={!open}>
        {open && (
          <PagedList
            items={notes}
            label={t('evidence.notes')}
            line={(note) => <NoteLine key={note.id} note={note} />}
          />
        )}
      </div>
    </div>
  );
}
