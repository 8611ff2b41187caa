import { useId, useMemo, useState } from 'react';
import type { Dossier, DossierComment } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { CommentEvidence } from './CommentEvidence';
import { EvidenceButton } from './EvidenceButton';

interface Props {
  about: string;
  comments: readonly DossierComment[];
  report: Report;
  titles?: ReadonlyMap<string, string>;
  /** Each can be vouched for: what speaks for a section needs no voucher. */
  doubtful?: boolean;
  /** Where near-identical comments are looked for, to be shown as one. */
  within?: Dossier;
}

/** A button and the list of comments that it opens. */
export function EvidenceBlock(props: Props) {
  const { about, comments, report, titles, doubtful = false, within } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const findings = useMemo(() => new Map(report.comments.map((c) => [c.id, c])), [report]);
  // An open list stays when the user has vouched for the last of it.
  if (comments.length === 0 && !open) return null;
  return (
    <div className="evidence">
      <EvidenceButton open={open} onToggle={() => setOpen(!open)} controls={id} about={about} />
      <div id={id} hidden={!open}>
        {open && (
          <CommentEvidence
            comments={comments}
            findings={findings}
            doubtful={doubtful}
            within={within}
            {...(titles && { titles })}
          />
        )}
      </div>
    </div>
  );
}
