import { CHECK_ITEMS, checkCounts } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { useChecklist } from '../../data/use-checklist';
import { cut } from './cut';

/** Letters of a note: the item and its note stay on two lines. */
const NOTE_CUT = 48;

/** What the user looked at, item by item; what was not looked at is named at the end. */
export function ReportChecklist({ creatorId }: { creatorId: string }) {
  const { t } = useApp();
  const { pair } = phrasesOf(t);
  const checklist = useChecklist(creatorId);
  const { done, of, concerns } = checkCounts(checklist);
  const told = CHECK_ITEMS.filter((item) => checklist?.[item] ?? checklist?.[`${item}:note`]);
  const open = CHECK_ITEMS.filter((item) => !told.includes(item));
  return (
    <section>
      <h2>
        {t('check.title')} <small>{t('check.counts', { done, of, concerns })}</small>
      </h2>
      {told.length > 0 && (
        <ul className="sheet-checks">
          {told.map((item) => {
            const word = checklist?.[item];
            const note = checklist?.[`${item}:note`];
            return (
              <li key={item}>
                {pair(t(`check.${item}`), '')} {word && <strong>{t(`check.word.${word}`)}</strong>}
                {note && ` “${cut(note, NOTE_CUT)}”`}
              </li>
            );
          })}
        </ul>
      )}
      {open.length > 0 && (
        <p className="sheet-small">
          {t('report.notLookedAt', {
            items: open.map((item) => t(`check.${item}`)).join(t('list.comma')),
          })}
        </p>
      )}
    </section>
  );
}
