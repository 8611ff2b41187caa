import { useState } from 'react';
import type { Dossier, DossierComment } from '@/lib/model';
import type { CommentFinding } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { PagedList } from '../kit/PagedList';
import { useOverruling } from '../overrule/OverruleContext';
import { CommentLine } from './CommentLine';
import { CopyGroupLine } from './CopyGroupLine';
import { evidenceItems } from './grouped';

interface Props {
  comments: readonly DossierComment[];
  findings: ReadonlyMap<string, CommentFinding>;
  /** Note id → title, to say where a comment stands. */
  titles?: ReadonlyMap<string, string>;
  /** Each can be vouched for. */
  doubtful: boolean;
  /** Where near-identical comments are looked for, to be shown as one; absent: each by itself. */
  within?: Dossier | undefined;
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

/**
 * The very comments behind a finding, most telling first, near-identical ones as one group. No names:
 * findings are about sections.
 */
export function CommentEvidence({ comments, findings, titles, doubtful, within }: Props) {
  const { t } = useApp();
  const sorted = useKept(comments).toSorted(
    (a, b) => (findings.get(b.id)?.suspicion ?? 0) - (findings.get(a.id)?.suspicion ?? 0),
  );
  const items = evidenceItems(sorted, within);
  if (items.length === 0) return <p className="quiet">{t('evidence.noComments')}</p>;
  return (
    <PagedList
      items={items}
      label={t('evidence.comments')}
      line={(item) =>
        'group' in item ? (
          <CopyGroupLine
            key={item.key}
            group={item.group}
            comments={item.comments}
            findings={findings}
            titles={titles}
            doubtful={doubtful}
          />
        ) : (
          <CommentLine
            key={item.key}
            comment={item.comment}
            finding={findings.get(item.comment.id)}
            doubtful={doubtful}
            title={item.comment.noteId === undefined ? undefined : titles?.get(item.comment.noteId)}
          />
        )
      }
    />
  );
}
