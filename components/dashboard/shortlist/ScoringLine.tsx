import { useApp } from '../../app/AppContext';
import type { Scoring } from '../../data/use-rows';
import { Meter } from '../../kit/Meter';
import { useIsLong } from '../../kit/use-is-long';

/** How far the scoring is, once it takes a while; it can be stopped, and gone on with. */
export function ScoringLine({ scoring }: { scoring: Scoring }) {
  const { t, whole } = useApp();
  const { done, of, isHeld, hold } = scoring;
  const isWorking = done < of && !isHeld;
  const isLong = useIsLong(isWorking);
  const figures = { done: whole(done), of: whole(of) };
  if (isHeld && done < of) {
    return (
      <p className="scoring-line">
        <span role="status">{t('shortlist.scoring.held', figures)}</span>
        <button type="button" className="link" onClick={() => hold(false)}>
          {t('shortlist.scoring.goOn')}
        </button>
      </p>
    );
  }
  if (!isWorking || !isLong) return null;
  const text = t('shortlist.scoring', figures);
  return (
    <div className="scoring-line">
      <Meter share={done / of} label={t('shortlist.scoring.label')} text={text} />
      <span className="quiet">{text}</span>
      <button type="button" className="link" onClick={() => hold(true)}>
        {t('shortlist.scoring.hold')}
      </button>
    </div>
  );
}
