import type { Overlap, SharedPerson } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import type { Overlaps } from '../../data/use-overlaps';

/** People shown of a pair: the telling ones first. */
const MOST_PEOPLE = 30;

interface Props {
  overlap: Overlap;
  said: Overlaps['said'];
  nameOf: (id: string) => string;
}

/** What the shared people wrote under each of the two: nobody is named, only told apart. */
export function OverlapEvidence({ overlap, said, nameOf }: Props) {
  const { t, time } = useApp();
  const [a, b] = [nameOf(overlap.a), nameOf(overlap.b)];
  const people = overlap.shared.toSorted(
    (x, y) => Number(y.sameWords) - Number(x.sameWords) || Number(y.sameDay) - Number(x.sameDay),
  );
  const quotes = (ids: readonly string[]) =>
    ids.slice(0, 3).map((id) => {
      const comment = said.get(id);
      return (
        <q key={id} className="overlap-quote" lang="zh" dir="auto">
          {comment?.text ?? t('overlap.noText')}
          {comment?.createdAt && <span className="quiet"> {time(comment.createdAt)}</span>}
        </q>
      );
    });
  const marks = ({ sameDay, sameWords }: SharedPerson) =>
    [sameWords && t('overlap.sameWords'), sameDay && t('overlap.sameDay')]
      .filter(Boolean)
      .join(' · ');
  return (
    <table className="table overlap-evidence" aria-label={t('overlap.evidence', { a, b })}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <bdi lang="zh">{a}</bdi>
          </th>
          <th scope="col">
            <bdi lang="zh">{b}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.slice(0, MOST_PEOPLE).map((person, i) => (
          <tr key={person.person}>
            <th scope="row">
              {t('overlap.person', { n: i + 1 })}
              <span className="row-sub">{marks(person)}</span>
            </th>
            <td>{quotes(person.a)}</td>
            <td>{quotes(person.b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
