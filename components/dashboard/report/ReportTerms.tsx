import type { Part, Right } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { useTerms } from '../../data/use-terms';
import { dayText, licenceText, pieceText } from '../rights/right-text';
import { cut } from './cut';

/** Campaigns and licences shown; more are counted. */
const MOST = 3;
const NAME_CUT = 22;

/** Where the creator stands in campaigns, and what may be done with their content. */
export function ReportTerms({ creatorId }: { creatorId: string }) {
  const app = useApp();
  const { t, money } = app;
  const { pair } = phrasesOf(t);
  const terms = useTerms(creatorId);
  if (!terms || terms.parts.length + terms.rights.length === 0) return null;
  const nameOf = ({ listId }: Part) => terms.lists.find(({ id }) => id === listId)?.name;
  const parts = terms.parts.filter((part) => nameOf(part) !== undefined);
  const partText = (part: Part) =>
    [
      part.status && t(`part.status.${part.status}`),
      part.collaboration && t(`part.collaboration.${part.collaboration}`),
      part.fee && money(part.fee.amount, part.fee.currency),
    ]
      .filter(Boolean)
      .join(t('phrase.comma'));
  const rightText = (right: Right) =>
    [
      licenceText(right, app),
      right.endsOn && t('report.until', { day: dayText(right.endsOn, app) }),
    ]
      .filter(Boolean)
      .join(t('phrase.comma'));
  const more = Math.max(0, parts.length - MOST) + Math.max(0, terms.rights.length - MOST);
  return (
    <section>
      <h2>{t('report.terms')}</h2>
      <ul>
        {parts.slice(0, MOST).map((part) => (
          <li key={part.listId}>
            <strong>{cut(nameOf(part)!, NAME_CUT)}</strong>
            {pair('', partText(part) || t('plan.none'))}
          </li>
        ))}
        {terms.rights.slice(0, MOST).map((right) => (
          <li key={right.id}>
            {t('ledger.licence')} <strong>{cut(pieceText(right, app), NAME_CUT)}</strong>
            {pair('', rightText(right))}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('evidence.more', { n: more })}</p>}
    </section>
  );
}
