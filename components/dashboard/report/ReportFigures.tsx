import { middleOf } from '@/lib/model';
import type { SignalId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { yardstickFor } from '../../figures/band';
import { figureText } from '../../figures/figure-text';
import type { SheetProps } from './ReportSheet';

const SHOWN: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
  'hit-rate-100',
  'notes-per-30d',
  'days-since-last-note',
  'paid-share',
  'paid-effect',
  'lifetime-ratio',
];

/** Each figure with interval, n and what it is held against; what is missing says so. */
export function ReportFigures({ data, report, cohort }: SheetProps) {
  const app = useApp();
  const { t, settings } = app;
  const { followers } = data.dossier.creator ?? {};
  const size = followers && middleOf(followers);
  return (
    <section>
      <h2>
        {t('region.engagement')} <small>{t(`window.${report.basis.window}`)}</small>
      </h2>
      <table className="sheet-figures">
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            <th scope="col">{t('report.value')}</th>
            <th scope="col">{t('report.interval')}</th>
            <th scope="col">{t('tip.restsOn')}</th>
            <th scope="col">{t('report.yardstick')}</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.flatMap((id) => {
            const signal = report.signals.find((each) => each.id === id);
            if (!signal) return [];
            const text = figureText(signal, app);
            const yardstick = yardstickFor(id, settings.benchmark, size, app, cohort);
            return [
              <tr key={id}>
                <th scope="row">{t(`signal.${id}.name`)}</th>
                {text.value === undefined ? (
                  <td colSpan={2}>{text.missing}</td>
                ) : (
                  <>
                    <td>
                      <strong>{text.value}</strong>
                    </td>
                    <td>{text.interval}</td>
                  </>
                )}
                <td>{text.n}</td>
                <td>{yardstick?.range}</td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
      <p className="sheet-small">
        {t('report.benchmark', { name: t(`settings.benchmark.${report.basis.benchmark}`) })}
      </p>
    </section>
  );
}
