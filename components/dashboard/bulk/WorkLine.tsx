import { useApp } from '../../app/AppContext';
import { stopWork, useWork } from '../../data/work';
import { Meter } from '../../kit/Meter';
import { useIsLong } from '../../kit/use-is-long';

/** How far a change of many creators is, once it takes a while; it can be stopped. */
export function WorkLine() {
  const { t, whole } = useApp();
  const work = useWork();
  const isLong = useIsLong(work !== undefined);
  if (!work || !isLong) return null;
  const { done, of, isStopping } = work;
  const text = t('export.progressText', { done: whole(done), of: whole(of) });
  return (
    <div className="scoring-line" role="status">
      <Meter share={done / of} label={t('bulk.working')} text={text} />
      <span className="quiet">{text}</span>
      <button type="button" className="link" disabled={isStopping} onClick={stopWork}>
        {t('import.stop')}
      </button>
    </div>
  );
}
