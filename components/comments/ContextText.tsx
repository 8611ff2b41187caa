import { giveawayQuote, hopesToBeDrawn } from '@/lib/scoring';
import type { DossierComment, DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { EvidenceBlock } from './EvidenceBlock';

interface Props {
  context: string;
  /** Under which the comments stand. */
  note: DossierNote | undefined;
  comments: readonly DossierComment[];
  report: Report;
}

/** By which words a giveaway was recognised: the note's own, else those of its comments. */
function GiveawayWords({ note, comments, report }: Omit<Props, 'context'>) {
  const { t } = useApp();
  const quote = note && giveawayQuote(note);
  if (quote !== undefined) return <p className="quiet">{t('giveaway.byNote', { quote })}</p>;
  const hoping = comments.filter(({ text }) => text !== undefined && hopesToBeDrawn(text));
  return (
    <>
      <p className="quiet">{t('giveaway.byComments')}</p>
      <EvidenceBlock
        about={t('evidence.aboutSignal', { n: hoping.length })}
        comments={hoping}
        report={report}
      />
    </>
  );
}

/** What was recognised in a comment section and set aside: a giveaway with its words, a viral note. */
export function ContextText({ context, ...rest }: Props) {
  const { t } = useApp();
  if (context === 'giveaway') {
    return (
      <div>
        <p className="quiet">{t('context.giveaway')}</p>
        <GiveawayWords {...rest} />
      </div>
    );
  }
  return (
    <p className="quiet">
      {context === 'viral' ? t('context.viral') : context.replaceAll('-', ' ')}
    </p>
  );
}
