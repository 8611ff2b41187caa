import { useState } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { copyText } from '../app/copy-text';
import { CopyIcon } from '../kit/icons';

interface Props {
  report?: Report | undefined;
  context?: PageContext | undefined;
}

/** Facts for a bug report: no names, no texts, no ids of people. */
function factsOf({ report, context }: Props, version: string) {
  return {
    kolens: version,
    page: context?.page,
    blockedReason: context?.blockedReason,
    readAt: context?.readAt,
    pending: context?.pending,
    failure: context?.failure,
    health: context?.health,
    ...(report && {
      scoring: report.version,
      basis: report.basis,
      outcomes: Object.fromEntries(report.signals.map((s) => [s.id, `${s.outcome} n=${s.n}`])),
    }),
    browser: navigator.userAgent,
  };
}

/** What a maintainer needs when a field cannot be read; ready to become the next test's page. */
export function CopyDiagnostics(props: Props) {
  const { t, services } = useApp();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = async () => {
    const facts = JSON.stringify(factsOf(props, services.version), undefined, 2);
    const structure = await services.pageStructure?.();
    const done = await copyText(structure ? `${facts}\n\n${structure}\n` : facts);
    setCopied(done ? 'yes' : 'no');
  };
  return (
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
  );
}
