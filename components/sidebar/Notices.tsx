import type { PageContext } from '@/lib/capture/protocol';
import type { BlockedReason } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { CopyDiagnostics } from '../coverage/CopyDiagnostics';

/** The page could not be read, in plain words: nothing of it was stored. */
export function BlockedNotice({ reason }: { reason: BlockedReason | undefined }) {
  const { t } = useApp();
  const kind = reason ?? 'unavailable';
  return (
    <section className="notice" role="status">
      <h1>{t(`blocked.${kind}.title`)}</h1>
      <p>{t(`blocked.${kind}.next`)}</p>
      <p className="quiet">{t('blocked.nothingStored')}</p>
    </section>
  );
}

/** A page without a creator: where to go. */
export function OtherNotice() {
  const { t } = useApp();
  return (
    <section className="notice">
      <h1>{t('other.title')}</h1>
      <ol className="steps">
        <li>{t('other.step1')}</li>
        <li>{t('other.step2')}</li>
        <li>{t('other.step3')}</li>
      </ol>
      <p className="quiet">{t('privacy.short')}</p>
    </section>
  );
}

/** The side panel beside a page that is not of the site, or that was opened before installation. */
export function ElsewhereNotice() {
  const { t } = useApp();
  return (
    <section className="notice">
      <h1>{t('elsewhere.title')}</h1>
      <p>{t('elsewhere.next')}</p>
      <p className="quiet">{t('elsewhere.reload')}</p>
    </section>
  );
}

/** The page's own script does not answer: after an update or on a page opened before installation. */
export function SilentNotice() {
  const { t } = useApp();
  return (
    <section className="notice" role="status">
      <h1>{t('silent.title')}</h1>
      <p>{t('silent.next')}</p>
    </section>
  );
}

/** Before the page has said anything, or while it does not yet say whose it is. */
export function WaitingNotice({ context }: { context?: PageContext }) {
  const { t } = useApp();
  return (
    <section className="notice" role="status">
      <h1>{t('waiting.title')}</h1>
      <p className="quiet">{t('waiting.body')}</p>
      {context && <CopyDiagnostics context={context} />}
    </section>
  );
}
