import { useState } from 'react';
import { middleOf, msOf, type DossierComment } from '@/lib/model';
import { isMessageKey } from '@/lib/i18n';
import type { CommentFinding } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { useOverruling } from '../overrule/OverruleContext';
import { OverruleToggle } from '../overrule/OverruleToggle';
import { ShowOnPage } from '../overrule/ShowOnPage';

const MOST = 40;

interface Props {
  comments: readonly DossierComment[];
  findings: ReadonlyMap<string, CommentFinding>;
  /** Note id → title, to say where a comment stands. */
  titles?: ReadonlyMap<string, string>;
  /** Each can be vouched for. */
  doubtful: boolean;
}

/** A reason of the scoring room in plain words. */
export function useReasonText(): (reason: string) => string {
  const { t } = useApp();
  return (reason) => {
    const key = `reason.${reason}`;
    return isMessageKey(key) ? t(key) : reason.replaceAll('-', ' ');
  };
}

function CommentLine({
  comment,
  finding,
  title,
  doubtful,
}: {
  doubtful: boolean;
  comment: DossierComment;
  finding: CommentFinding | undefined;
  title: string | undefined;
}) {
  const { t, age, count, place, services } = useApp();
  const reasonText = useReasonText();
  const likes = comment.likes && (middleOf(comment.likes) ?? comment.likes.min);
  return (
    <li>
      {comment.text !== undefined ? (
        <p className="evidence-text" lang="zh">
          {comment.text}
        </p>
      ) : (
        <p className="evidence-text quiet">
          {t(comment.hasPicture ? 'comment.pictureOnly' : 'comment.textGone')}
        </p>
      )}
      <p className="evidence-facts">
        {[
          comment.createdAt && age(msOf(comment.createdAt), services.now()),
          comment.ipLocation && place(comment.ipLocation),
          comment.likes && likes !== 0 && `${t('field.likes')} ${count(comment.likes)}`,
          comment.byCreator && t('comment.byCreator'),
          comment.parentId && t('comment.reply'),
          title && t('comment.under', { title }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {finding && finding.reasons.length > 0 && (
        <ul className="reasons">
          {finding.reasons.map((reason) => (
            <li key={reason}>{reasonText(reason)}</li>
          ))}
        </ul>
      )}
      <div className="evidence-actions">
        <ShowOnPage what="comment" id={comment.id} about={comment.text?.slice(0, 80)} />
        {doubtful && (
          <OverruleToggle
            target="comment"
            targetId={comment.id}
            about={comment.text?.slice(0, 80)}
          />
        )}
      </div>
    </li>
  );
}

/**
 * The list with those that it held when it was opened and that the user has vouched for since: an
 * overruling is taken back in the very place where it was made.
 */
function useKept(comments: readonly DossierComment[]): readonly DossierComment[] {
  const overruling = useOverruling();
  const [atFirst] = useState(comments);
  const now = new Set(comments.map(({ id }) => id));
  const vouched = atFirst.filter(({ id }) => !now.has(id) && overruling?.of('comment', id));
  return vouched.length > 0 ? [...comments, ...vouched] : comments;
}

/** The very comments behind a finding, most telling first. No names: findings are about sections. */
export function CommentEvidence({ comments, findings, titles, doubtful }: Props) {
  const { t } = useApp();
  const sorted = useKept(comments).toSorted(
    (a, b) => (findings.get(b.id)?.suspicion ?? 0) - (findings.get(a.id)?.suspicion ?? 0),
  );
  if (sorted.length === 0) return <p className="quiet">{t('evidence.noComments')}</p>;
  return (
    <>
      <ul className="evidence-list" aria-label={t('evidence.comments')}>
        {sorted.slice(0, MOST).map((comment) => (
          <CommentLine
            key={comment.id}
            comment={comment}
            finding={findings.get(comment.id)}
            doubtful={doubtful}
            title={comment.noteId === undefined ? undefined : titles?.get(comment.noteId)}
          />
        ))}
      </ul>
      {sorted.length > MOST && (
        <p className="quiet">{t('evidence.more', { n: sorted.length - MOST })}</p>
      )}
    </>
  );
}
