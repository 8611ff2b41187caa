import { useState } from 'react';
import type { Overlap, SharedPerson } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import type { Overlaps } from '../../data/use-overlaps';
import { Pager, usePage } from '../../kit/Pager';

/** People of a pair drawn at once: the telling ones first. */
const PEOPLE_AT_ONCE = 30;
/** Of one person, until all are asked for. */
const QUOTES_AT_FIRST = 3;

interface Props {
  overlap: Overlap;
  said: Overlaps['said'];
  nameOf: (id: string) => string;
}

function Quotes({ ids, said }: { ids: readonly string[]; said: Overlaps['said'] }) {
  const { t, time } = useApp();
  const [all, setAll] = useState(false);
  return (
    <>
      {ids.slice(0, all ? ids.length : QUOTES_AT_FIRST).map((id) => {
        const comment = said.get(id);
        return (
          <q key={id} className="overlap-quote" lang="zh" dir="auto">
            {comment?.text ?? t('overlap.noText')}
            {comment?.createdAt && <span className="quiet"> {time(comment.createdAt)}</span>}
          </q>
        );
      })}
      {ids.length > QUOTES_AT_FIRST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('score.fewer') : t('group.show', { n: ids.length })}
        </button>
      )}
    </>
  );
}

/** What the shared people wrote under each of the two: nobody is named, only told apart. */
export function OverlapEvidence({ overlap, said, nameOf }: Props) {
  const { t } = useApp();
  const [a, b] = [nameOf(overlap.a), nameOf(overlap.b)];
  const people = overlap.shared.toSorted(
    (x, y) => Number(y.sameWords) - Number(x.sameWords) || Number(y.sameDay) - Number(x.sameDay),
  );
  const page = usePage(people, PEOPLE_AT_ONCE);
  const marks = ({ sameDay, sameWords }: SharedPerson) =>
    [sameWords && t('overlap.sameWords'), sameDay && t('overlap.sameDay')]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
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
          {page.shown.map((person, i) => (
            <tr key={person.person}>
              <th scope="row">
                {t('overlap.person', { n: page.from + i + 1 })}
                <span className="row-sub">{marks(person)}</span>
              </th>
              <td>
                <Quotes ids={person.a} said={said} />
              </td>
              <td>
                <Quotes ids={person.b} said={said} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} />
    </>
  );
}
