import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { DossierComment } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { ChevronIcon } from '../kit/icons';
import { PagedList } from '../kit/PagedList';
import { useOverruling } from '../overrule/OverruleContext';
import { CommentLine } from './CommentLine';
import { isMarked, moodWordOf, READ_ONLY, READ_ORDERS, readList, type Wanted } from './read-list';

interface Props {
  /** Of one creator, or of one note. */
  comments: readonly DossierComment[];
  report: Report;
  titles?: ReadonlyMap<string, string>;
}

const AT_FIRST: Wanted = { typed: '', order: 'newest', only: 'all' };

function Choice<K extends 'order' | 'only'>(props: {
  field: K;
  values: readonly Wanted[K][];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}) {
  const { field, values, wanted, onChange } = props;
  const { t } = useApp();
  return (
    <select
      aria-label={t(`read.${field}`)}
      value={wanted[field]}
      onChange={({ target }) => onChange({ ...wanted, [field]: target.value })}
    >
      {values.map((value) => (
        <option key={value} value={value}>
          {t(`read.${field}.${value}` as 'read.order.newest')}
        </option>
      ))}
    </select>
  );
}

function List({ comments, report, titles }: Props) {
  const { t, place, whole } = useApp();
  const [wanted, setWanted] = useState(AT_FIRST);
  const asked = useDeferredValue(wanted);
  const overruling = useOverruling();
  const findings = useMemo(() => new Map(report.comments.map((c) => [c.id, c])), [report]);
  const list = useMemo(
    () => readList(comments, asked, { findings, titles, placeName: place }),
    [comments, asked, findings, titles, place],
  );
  return (
    <>
      <div className="read-filter">
        <input
          type="search"
          aria-label={t('read.search')}
          placeholder={t('read.search')}
          maxLength={100}
          value={wanted.typed}
          onChange={({ target }) => setWanted({ ...wanted, typed: target.value })}
        />
        <Choice field="only" values={READ_ONLY} wanted={wanted} onChange={setWanted} />
        <Choice field="order" values={READ_ORDERS} wanted={wanted} onChange={setWanted} />
      </div>
      <p className="quiet" role="status">
        {t('read.found', { n: whole(list.length), of: whole(comments.length) })}
      </p>
      {(asked.only === 'complaint' || asked.only === 'praise') && (
        <p className="quiet">{t('read.mood.note')}</p>
      )}
      {list.length > 0 && (
        <PagedList
          // A narrower search begins at its first page.
          key={`${asked.typed} ${asked.only} ${asked.order}`}
          items={list}
          label={t('read.list')}
          line={(comment) => (
            <CommentLine
              key={comment.id}
              inFull
              comment={comment}
              finding={findings.get(comment.id)}
              word={moodWordOf(comment, asked.only)}
              title={comment.noteId === undefined ? undefined : titles?.get(comment.noteId)}
              doubtful={
                isMarked(findings.get(comment.id)) ||
                overruling?.of('comment', comment.id) !== undefined
              }
            />
          )}
        />
      )}
    </>
  );
}

/** Every comment that was read, to look through: time, place, likes and what was found about each. */
export function ReadComments(props: Props) {
  const { t } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const n = props.comments.length;
  if (n === 0) return null;
  return (
    <div className="evidence read-comments">
      <button
        type="button"
        className="button button-small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'read.hide' : 'read.show', { n })}
        <ChevronIcon />
      </button>
      <div id={id} hidden={!open}>
        {open && <List {...props} />}
      </div>
    </div>
  );
}
