import { GUIDE_MEASURES, liftsOf, overAreas, ranksOf, type GuideFigure } from '@/lib/campaign';
import type { Measure } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import { GuideMark } from '../advice/GuideMark';
import type { CampaignResults } from './campaign-results';
import { riseText, valueWords } from './measure-words';
import { sumWords } from './sum-words';

interface Props {
  listId: string;
  results: CampaignResults;
  measures: readonly Measure[];
  currency: string;
  /** Comments read under the linked notes. */
  comments: number;
}

/** What the guides measure a campaign by, and what of it is known here. */
export function GuideMeasures({ listId, results, measures, currency, comments }: Props) {
  const app = useApp();
  const { t } = app;
  const nameOf = (figure: GuideFigure): string => {
    if (figure.of === 'log') return t(`metric.${figure.metric}`);
    if (figure.of === 'notes') return t(`field.${figure.figure}`);
    return t(figure.of === 'costs' ? 'results.perClick' : `measured.${figure.what}`);
  };
  const logged = ({ metric }: Extract<GuideFigure, { of: 'log' }>): string | undefined => {
    if (metric === 'search-rank') {
      const rank = ranksOf(measures)[0]?.last.value;
      return rank === undefined ? undefined : t('log.rank', { n: rank });
    }
    if (metric === 'brand-searches') {
      const [lift] = liftsOf(measures);
      return lift && [app.whole(lift.last.value!), riseText(lift, app)].filter(Boolean).join(', ');
    }
    const all = overAreas(results.totals, metric);
    // Shares do not add up: of several areas each has its own.
    if (!all || (metric === 'click-rate' && all.n > 1)) return all && t('measured.inLog');
    return valueWords(metric, all.value, currency, app);
  };
  const known = (figure: GuideFigure): string | undefined => {
    if (figure.of === 'log') return logged(figure);
    if (figure.of === 'costs') {
      return results.perClick === undefined ? undefined : app.money(results.perClick, currency);
    }
    if (figure.of === 'comments') return undefined;
    const sum = results.sums[figure.figure];
    return sum && sumWords(sum, app);
  };
  return (
    <section className="card screen-only" aria-label={t('measured.title')}>
      <h2>
        {t('measured.title')} <GuideMark source={[2, 3, 4]} />
      </h2>
      <div className="measured">
        {GUIDE_MEASURES.map(({ goal, figures }) => (
          <div key={goal}>
            <h3>{t(`measured.${goal}`)}</h3>
            <dl>
              {figures.map((figure) => {
                const value = known(figure);
                const name = nameOf(figure);
                return (
                  <div key={name}>
                    <dt>{name}</dt>
                    {figure.of === 'comments' ? (
                      <dd>
                        <a href={hashOf('campaigns', listId, 'notes')}>
                          {t('measured.read', { n: comments })}
                        </a>
                      </dd>
                    ) : (
                      <dd className={value === undefined ? 'quiet' : undefined}>
                        {value ??
                          t(figure.of === 'notes' ? 'measured.unseen' : 'measured.unlogged')}
                      </dd>
                    )}
                  </div>
                );
              })}
            </dl>
          </div>
        ))}
      </div>
      <p className="quiet">{t('measured.explained')}</p>
    </section>
  );
}
