import { useApp } from '../app/AppContext';
import { TermName } from '../kit/TermName';

export interface Fact {
  name: string;
  /** The platform's own word. */
  zh?: string | undefined;
  meaning: string;
  formula?: string | undefined;
  /** What it rests on: "18 notes". */
  restsOn?: string | undefined;
  /** In words. */
  interval?: string | undefined;
  /** Where it comes from, when that is not the page. */
  source?: string | undefined;
  /** What it is held against. */
  yardstick?: string | undefined;
  /** Where it errs. */
  blindSpots?: readonly string[] | undefined;
  /** ms; when the newest of the facts behind it was read. */
  seenAt?: number | undefined;
}

/** What a figure beside the signals means, how it is worked out, what it rests on and when that was seen. */
export function FactTip(fact: Fact) {
  const { t, age, services } = useApp();
  const { name, zh, meaning, formula, restsOn, interval, source, yardstick, blindSpots, seenAt } =
    fact;
  const rests = [restsOn, interval && t('tip.interval', { interval })].filter(Boolean).join(' · ');
  const from = source ?? t('tip.fromPage');
  const rows = [
    ['tip.formula', formula],
    ['tip.restsOn', rests],
    ['tip.yardstick', yardstick],
    ['how.blindSpots', blindSpots],
    ['tip.source', seenAt === undefined ? from : undefined],
    ['tip.seen', seenAt === undefined ? undefined : `${from} · ${age(seenAt, services.now())}`],
  ] as const;
  return (
    <dl className="tip-facts">
      <dt className="tip-title">{zh === undefined ? name : <TermName name={name} zh={zh} />}</dt>
      <dd>{meaning}</dd>
      {rows.map(
        ([word, text]) =>
          text && (
            <div key={word} className="contents">
              <dt>{t(word)}</dt>
              {[text].flat().map((line) => (
                <dd key={line} className={word === 'tip.formula' ? 'formula' : undefined}>
                  {line}
                </dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}
