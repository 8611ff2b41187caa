import { useId, useState } from 'react';
import { msOf, type DossierComment } from '@/lib/model';
import type { CommentFinding, CopyGroup } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { ChevronIcon } from '../kit/icons';
import { PagedList } from '../kit/PagedList';
import { CommentLine, Reasons } from './CommentLine';

interface Props {
  group: CopyGroup;
  /** Of the group, in the order of time. */
  comments: readonly DossierComment[];
  findings: ReadonlyMap<string, CommentFinding>;
  titles?: ReadonlyMap<string, string> | undefined;
  doubtful: boolean;
}

/** Near-identical comments as one line: how many, by how many people, over which notes and days. */
export function CopyGroupLine({ group, comments, findings, titles, doubtful }: Props) {
  const { t, day } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { people, unseen, notes, elsewhere, first, last } = group;
  const said = comments.find(({ text }) => text !== undefined)?.text;
  const [from, to] = [first && day(msOf(first)), last && day(msOf(last))];
  const n = comments.length;
  const reasons = [...new Set(comments.flatMap(({ id: one }) => findings.get(one)?.reasons ?? []))];
  return (
    <li className="copy-group">
      {said === undefined ? (
        <p className="evidence-text quiet">{t('comment.textGone')}</p>
      ) : (
        <p className="evidence-text" lang="zh">
          {said}
        </p>
      )}
      <p className="evidence-facts">
        {[
          t('group.count', { n }),
          unseen > 0
            ? t('group.peopleAtMost', { n: people + unseen })
            : t('group.people', { n: people }),
          t('group.notes', { n: notes }),
          from && to && (from === to ? from : t('group.days', { from, to })),
          elsewhere > 0 && t('group.elsewhere', { n: elsewhere }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Reasons reasons={reasons} />
      <button
        type="button"
        className="button button-small"
        aria-expanded={open}
        aria-controls={id}
        aria-description={said?.slice(0, 80)}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'group.hide' : 'group.show', { n })}
        <ChevronIcon />
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <PagedList
            items={comments}
            label={t('group.count', { n })}
            line={(comment) => (
              <CommentLine
                key={comment.id}
                comment={comment}
                finding={findings.get(comment.id)}
                doubtful={doubtful}
                title={comment.noteId === undefined ? undefined : titles?.get(comment.noteId)}
              />
            )}
          />
        )}
      </div>
    </li>
  );
}
