import { useId } from 'react';
import { BEST_MARK, type CardRow, type CardTotal, type Checklist } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { knownOf, type Subject } from '../checklist/known-facts';
import { Meter } from '../kit/Meter';
import { ITEMS_OF_ROW } from './known-items';

const MARKS = Array.from({ length: BEST_MARK + 1 }, (_, mark) => mark);

interface Props {
  line: CardTotal['rows'][number];
  subject: Subject;
  checklist: Checklist | undefined;
  onMark: (row: CardRow, mark: number | null) => void;
}

/** One row: what is asked, what is known and was ticked, the user's mark, and the points it comes to. */
export function CardLine({ line, subject, checklist, onMark }: Props) {
  const app = useApp();
  const { t, whole } = app;
  const { row, weight, mark, points } = line;
  const id = useId();
  const name = t(`card.${row}`);
  const items = ITEMS_OF_ROW[row];
  const ticked = items.flatMap((item) => {
    const word = checklist?.[item];
    return word ? [phrasesOf(t).pair(t(`check.${item}`), t(`check.word.${word}`))] : [];
  });
  const known = [...knownOf(items[0], subject, app).lines, ...ticked];
  return (
    <li className="card-row">
      <div className="check-what">
        <h3>{name}</h3>
        <p className="quiet">{t(`card.${row}.asks`)}</p>
      </div>
      <ul className="card-known">
        {known.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="card-own">
        <div className="segments" role="radiogroup" aria-label={t('card.mark', { name })}>
          {MARKS.map((step) => (
            <label key={step}>
              <input
                type="radio"
                name={id}
                checked={mark === step}
                onChange={() => onMark(row, step)}
              />
              <span>{step}</span>
            </label>
          ))}
        </div>
        {points === undefined ? (
          <span className="quiet">{t('card.notAssessed', { weight: whole(weight) })}</span>
        ) : (
          <div className="card-share">
            <span className="contribution-points">
              <strong>{whole(points)}</strong>
              <span className="quiet">/{whole(weight)}</span>
            </span>
            <Meter
              share={points / weight}
              label={name}
              text={t('score.points', { points: whole(points), most: whole(weight) })}
            />
            <button type="button" className="link" onClick={() => onMark(row, null)}>
              {t('card.clear')}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
