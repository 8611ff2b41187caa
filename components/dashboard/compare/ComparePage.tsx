import { useApp } from '../../app/AppContext';
import type { Rows } from '../../data/use-rows';
import { hashOf } from '../routes';
import { CohortView } from './CohortView';
import { OverlapView } from './OverlapView';
import { SideBySide } from './SideBySide';

const VIEWS = ['side', 'cohort', 'overlap'] as const;
type View = (typeof VIEWS)[number];

const EXPLAINED = {
  side: 'compare.explained',
  cohort: 'cohort.explained',
  overlap: 'overlap.explained',
} as const;

/**
 * Three ways to look at more than one creator.
 * @param rest what follows the page in the address: a view's name, or the ids to compare
 */
export function ComparePage({ data, rest }: { data: Rows; rest: readonly string[] }) {
  const { t, settings } = useApp();
  const view: View = VIEWS.find((known) => known === rest[0]) ?? 'side';
  const asked = view === 'side' ? rest.filter((part) => part !== 'side') : [];
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('nav.compare')}</h1>
          <p className="quiet">{t(EXPLAINED[view], { window: t(`window.${settings.window}`) })}</p>
        </div>
        <nav className="views" aria-label={t('compare.views')}>
          {VIEWS.map((known) => (
            <a
              key={known}
              href={hashOf('compare', known)}
              aria-current={known === view ? 'page' : undefined}
            >
              {t(`compare.view.${known}`)}
            </a>
          ))}
        </nav>
      </header>
      {view === 'side' && <SideBySide key={asked.join()} data={data} asked={asked} />}
      {view === 'cohort' && <CohortView data={data} />}
      {view === 'overlap' && <OverlapView data={data} />}
    </div>
  );
}
