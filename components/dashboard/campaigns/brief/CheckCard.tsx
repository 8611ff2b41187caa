import type { BriefProblem, ReasonSource } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
import { GuideMark } from '../advice/GuideMark';
import { fieldLabel, problemText } from './problem-text';

/** The guides' facts of briefs, disclosure and outreach. */
const FACTS: readonly [fact: string, source: ReasonSource][] = [
  ['script', [2, 4]],
  ['hashtags', [2, 4]],
  ['review', [2]],
  ['outreach', [2, 4]],
  ['disclosure', [3, 4]],
];

/** Everything to look at before a brief goes out, and what the guides say of briefs. */
export function CheckCard({ problems }: { problems: readonly BriefProblem[] }) {
  const app = useApp();
  const { t } = app;
  return (
    <section className="card" aria-label={t('brief.check')}>
      <h2>{t('brief.check')}</h2>
      {problems.length === 0 ? (
        <p className="quiet">{t('brief.check.none')}</p>
      ) : (
        <ul className="checklist">
          {problems.map((problem, i) => (
            <li key={i}>
              <strong>{t('brief.check.field', { field: fieldLabel(problem.field, app) })}</strong>
              <Gap />
              <span className={problem.problem === 'missing' ? 'quiet' : 'problem'}>
                {problemText(problem, app)}
              </span>
              <Gap />
              {problem.source !== 'figures' && <GuideMark source={problem.source} />}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('brief.facts.title')}</summary>
        <ul className="plain-points">
          {FACTS.map(([fact, source]) => (
            <li key={fact}>
              {t(`brief.facts.${fact}` as never)}
              <Gap />
              <GuideMark source={source} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
