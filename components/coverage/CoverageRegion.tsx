import type { PageContext } from '@/lib/capture/protocol';
import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { Meter } from '../kit/Meter';
import { Region } from '../kit/Region';
import { CopyDiagnostics } from './CopyDiagnostics';
import { coverageFacts } from './coverage';
import { HealthLines } from './HealthLines';
import { NextSteps } from './NextSteps';

interface Props {
  report: Report;
  dossier: Dossier;
  /** What the page last said about the reading; absent in the dashboard. */
  context?: PageContext | undefined;
}

/** How much was read, out of how much, what to open next, and which fields could not be read. */
export function CoverageRegion({ report, dossier, context }: Props) {
  const { t, count, whole, value } = useApp();
  const facts = coverageFacts(report, dossier);
  return (
    <Region
      title={t('region.coverage')}
      aside={<span className="quiet">{value(facts.share, 'share')}</span>}
    >
      <Meter
        share={facts.share}
        label={t('coverage.label')}
        text={t('coverage.text', { share: value(facts.share, 'share') })}
      />
      <dl className="facts">
        <dt>
          <Explain content={t('coverage.notes.meaning')}>{t('coverage.notes')}</Explain>
        </dt>
        <dd>{t('coverage.notesValue', { seen: facts.notesSeen, opened: facts.notesOpened })}</dd>
        <dt>
          <Explain content={t('coverage.comments.meaning')}>{t('coverage.comments')}</Explain>
        </dt>
        <dd>
          {facts.commentsTotal
            ? t('coverage.commentsValue', {
                seen: whole(facts.commentsSeen),
                total: count(facts.commentsTotal),
              })
            : t('coverage.commentsSeen', { n: facts.commentsSeen })}
        </dd>
      </dl>
      <NextSteps report={report} dossier={dossier} />
      {context && <HealthLines context={context} />}
      <CopyDiagnostics report={report} context={context} />
    </Region>
  );
}
