import { useState } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { CopyIcon } from '../kit/icons';
import { Meter } from '../kit/Meter';
import { Region } from '../kit/Region';
import { coverageFacts } from './coverage';
import { HealthLines } from './HealthLines';
import { NextSteps } from './NextSteps';

interface Props {
  report: Report;
  dossier: Dossier;
  /** What the page last said about the reading; absent in the dashboard. */
  context?: PageContext | undefined;
}

/** Facts for a bug report: no names, no texts, no ids of people. */
function diagnosticsOf(report: Report, context: PageContext | undefined, version: string): string {
  return JSON.stringify(
    {
      kolens: version,
      scoring: report.version,
      page: context?.page,
      blockedReason: context?.blockedReason,
      readAt: context?.readAt,
      pending: context?.pending,
      failure: context?.failure,
      health: context?.health,
      basis: report.basis,
      outcomes: Object.fromEntries(report.signals.map((s) => [s.id, `${s.outcome} n=${s.n}`])),
      browser: navigator.userAgent,
    },
    undefined,
    2,
  );
}

/** How much was read, out of how much, what to open next, and which fields could not be read. */
export function CoverageRegion({ report, dossier, context }: Props) {
  const { t, count, whole, value, services } = useApp();
  const facts = coverageFacts(report, dossier);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(diagnosticsOf(report, context, services.version));
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
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
      <div className="region-actions">
        <button type="button" className="link" onClick={() => void copy()}>
          <CopyIcon />
          {t('coverage.copyDiagnostics')}
        </button>
        <span role="status" className="quiet">
          {copied === 'yes' && t('coverage.copied')}
          {copied === 'no' && t('coverage.copyFailed')}
        </span>
      </div>
    </Region>
  );
}
