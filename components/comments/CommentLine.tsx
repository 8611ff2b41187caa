import { middleOf, msOf, type DossierComment } from '@/lib/model';
import { isMessageKey } from '@/lib/i18n';
import type { CommentFinding } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { OverruleToggle } from '../overrule/OverruleToggle';
import { ShowOnPage } from '../overrule/ShowOnPage';

/** A reason of the scoring room in plain words. */
function useReasonText(): (reason: string) => string {
  const { t } = useApp();
  return (reason) => {
    const key = `reason.${reason}`;
    return isMessageKey(key) ? t(key) : reason.replaceAll('-', ' ');
  };
}

/** What was found about a comment, or about several alike. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  const reasonText = useReasonText();
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reasonText(reason)}</li>
      ))}
    </ul>
  );
}

interface Props {
  comment: DossierComment;
  finding?: CommentFinding | undefined;
  /** Of the note it stands under. */
  title?: string | undefined;
  /** It can be vouched for. */
  doubtful: boolean;
  /** Also the day it was written, and likes that are none: in a list of all comments. */
  inFull?: boolean;
  /** The word that it was looked for by. */
  word?: string | undefined;
}

/** One comment: its words, when and where it was written, what was found about it. No name. */
export function CommentLine(props: Props) {
  const { comment, finding, title, doubtful, inFull = false, word } = props;
  const { t, age, count, place, time, services } = useApp();
  const { createdAt, likes } = comment;
  const liked = likes && (middleOf(likes) ?? likes.min);
  // Whose it is stands among the facts already.
  const reasons = (finding?.reasons ?? []).filter((reason) => reason !== 'by-creator');
  const when = createdAt && age(msOf(createdAt), services.now());
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
          word && t('read.mood.word', { word }),
          createdAt && (inFull ? phrasesOf(t).aside(time(createdAt), when) : when),
          comment.ipLocation && place(comment.ipLocation),
          likes && (inFull || liked !== 0) && `${t('field.likes')} ${count(likes)}`,
          comment.byCreator && t('comment.byCreator'),
          comment.parentId && t('comment.reply'),
          title && t('comment.under', { title }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Reasons reasons={reasons} />
      <div className="evidence-actions">
        <ShowOnPage
          what="comment"
          id={comment.id}
          noteId={comment.noteId}
          about={comment.text?.slice(0, 80)}
        />
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
