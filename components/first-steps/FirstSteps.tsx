import { useApp } from '../app/AppContext';
import { useChange, useTrusted } from '../app/use-change';
import { StepList } from './StepList';
import { useFirstSteps } from './use-first-steps';

/** The way through the product, above the shortlist until the user has gone it or hides it. */
export function FirstSteps() {
  const { t, services, settings } = useApp();
  const trusted = useTrusted();
  const [, send] = useChange();
  const steps = useFirstSteps();
  if (!steps || settings.hidesFirstSteps || services.workspace) return null;
  const isDone = Object.values(steps.isDone).every(Boolean);
  const hide = trusted(() => void send({ kind: 'settings', settings: { hidesFirstSteps: true } }));
  return (
    <section className="first-steps" aria-label={t('firstSteps.title')}>
      <header>
        <h2>{t('firstSteps.title')}</h2>
        <button type="button" className="link" onClick={hide}>
          {t(isDone ? 'firstSteps.close' : 'firstSteps.hide')}
        </button>
      </header>
      <StepList steps={steps} />
      {isDone && (
        <p className="quiet" role="status">
          {t('firstSteps.allDone')}
        </p>
      )}
    </section>
  );
}
