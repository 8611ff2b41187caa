import { questionsOf } from '@/lib/campaign';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { SavingLine } from '../../../app/SavingLine';
import { useChange } from '../../../app/use-change';
import { Gap } from '../../../kit/Gap';

/** What people ask under the note, each to be ticked off once the brand has seen to it. */
export function Questions({ note }: { note: FollowedNote }) {
  const app = useApp();
  const { t } = app;
  const [saving, send] = useChange();
  const { link, comments } = note;
  const questions = questionsOf(comments, link.answered);
  const open = questions.filter((each) => !each.isDone && !each.isAnsweredByCreator).length;
  return (
    <section aria-label={t('questions.title')}>
      <h3>{t('questions.title')}</h3>
      <p className="quiet">
        {questions.length === 0
          ? t('questions.none', { n: comments.length })
          : t('questions.count', { n: questions.length, open, of: comments.length })}
        <Gap />
        {t('questions.rule')}
      </p>
      <ul className="questions">
        {questions.map(({ comment, isDone, isAnsweredByCreator }) => (
          <li key={comment.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={isDone}
                onChange={(event) =>
                  void send({
                    kind: 'answer-question',
                    ...{ listId: link.listId, noteId: link.noteId },
                    ...{ commentId: comment.id, isDone: event.target.checked },
                  })
                }
              />
              <span className={isDone ? 'question-done' : undefined} lang="zh">
                {comment.text}
              </span>
            </label>
            <span className="quiet">
              {[
                comment.createdAt && app.time(comment.createdAt),
                isAnsweredByCreator && t('questions.byCreator'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <SavingLine saving={saving} />
    </section>
  );
}
