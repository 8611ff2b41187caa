import { FAMILIES } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { levelOf, overallLevel } from '../../comments/level';
import { cut } from './cut';
import type { SheetProps } from './ReportSheet';

const MOST_SECTIONS = 3;
const TITLE_CUT = 18;

/** What was found in the comment sections, in the words that the findings allow. */
export function ReportComments({ data, report }: SheetProps) {
  const app = useApp();
  const { t, value, interval } = app;
  const { pair, aside, sentences } = phrasesOf(t);
  const level = overallLevel(report);
  const authenticity = report.signals.find(({ id }) => id === 'comment-authenticity');
  const judged = report.sections.filter(({ outcome }) => outcome === 'scored');
  const titles = new Map((data.dossier.notes ?? []).map((note) => [note.id, note.title]));
  const telling = judged
    .filter((section) => section.level !== 'none')
    .toSorted((a, b) => (b.suspicion ?? 0) - (a.suspicion ?? 0));
  return (
    <section>
      <h2>{t('region.comments')}</h2>
      <p>
        <strong>{t(`level.${level}`)}</strong>
        {level === 'unknown' ? t('phrase.stop') : ' '}
        {sentences([
          ...(level === 'unknown'
            ? []
            : [
                t('comments.judged', {
                  n: judged.filter((section) => levelOf(section) === level).length,
                  of: judged.length,
                }),
              ]),
          t(`level.${level}.meaning`),
        ])}
      </p>
      {authenticity?.value !== undefined &&
        authenticity.low !== undefined &&
        authenticity.high !== undefined && (
          <p>
            {t('comments.suspicion')} <strong>{value(1 - authenticity.value, 'score')}</strong>{' '}
            {t('comments.suspicionInterval', {
              interval: interval(1 - authenticity.high, 1 - authenticity.low, 'score'),
              n: authenticity.n,
            })}
          </p>
        )}
      {telling.length > 0 && (
        <ul>
          {telling.slice(0, MOST_SECTIONS).map((section) => (
            <li key={section.noteId ?? ''}>
              <span lang="zh">
                {cut(titles.get(section.noteId ?? '') || t('note.untitled'), TITLE_CUT)}
              </span>
              {pair(
                '',
                aside(
                  t(`level.${section.level}`),
                  t('n.comments', { n: section.n }),
                  ...FAMILIES.filter((family) => (section.families[family] ?? 0) >= 0.5).map(
                    (family) => t(`family.${family}`),
                  ),
                ),
              )}
            </li>
          ))}
        </ul>
      )}
      {telling.length > MOST_SECTIONS && (
        <p>{t('evidence.more', { n: telling.length - MOST_SECTIONS })}</p>
      )}
    </section>
  );
}
