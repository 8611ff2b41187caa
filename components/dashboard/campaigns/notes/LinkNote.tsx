import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { disclosureOf } from '@/lib/scoring';
import { msOf } from '@/lib/model';
import { notesOfCreators } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import type { Member } from '../plan/members';

const MOST_FOUND = 12;

interface Props {
  members: readonly Member[];
  linked: ReadonlySet<string>;
  /** YYYY-MM-DD; notes from before are not proposed. */
  since: string | undefined;
  link: (noteId: string, creatorId: string) => void;
}

/** Notes of the campaign's creators that are not linked yet: the latest proposed, any to be chosen. */
export function LinkNote({ members, linked, since, link }: Props) {
  const app = useApp();
  const { t, services } = app;
  const id = useId();
  const [chosen, setChosen] = useState('');
  const ids = members.map(({ row }) => row.id).join(' ');
  const notes = useLiveQuery(
    () => notesOfCreators(services.store, ids.split(' ').filter(Boolean)),
    [services, ids],
  );
  if (!notes) return null;
  const nameOf = new Map(members.map(({ row }) => [row.id, row.creator.nickname ?? row.id]));
  const free = notes
    .filter((note) => !linked.has(note.id))
    .map((note) => ({ note, at: note.publishedAt ? msOf(note.publishedAt) : 0 }))
    .sort((a, b) => b.at - a.at);
  const from = since === undefined ? Infinity : Date.parse(since);
  const found = free.filter(({ at }) => at >= from).slice(0, MOST_FOUND);
  const label = ({ note, at }: (typeof free)[number]) =>
    [note.title ?? t('note.untitled'), at > 0 && app.day(at)].filter(Boolean).join(' · ');
  const own = free.filter(({ note }) => note.creatorId === chosen);
  return (
    <section className="card" aria-label={t('link.title')}>
      <h2>{t('link.title')}</h2>
      <p className="quiet">{t('link.explained')}</p>
      {found.length > 0 && (
        <>
          <h3>{t('link.found')}</h3>
          <ul className="members" aria-label={t('link.found')}>
            {found.map((each) => {
              const { note, at } = each;
              const { is, quotes } = disclosureOf(note);
              return (
                <li key={note.id}>
                  <span>
                    <span lang="zh">{note.title ?? t('note.untitled')}</span>{' '}
                    {(is === 'said' || is === 'hinted') && (
                      <q className="quiet" lang="zh">
                        {quotes[0]}
                      </q>
                    )}
                  </span>
                  <span className="quiet">
                    <span lang="zh">{nameOf.get(note.creatorId ?? '')}</span> · {app.day(at)}
                  </span>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('link.one', { title: label(each) })}
                    onClick={() => link(note.id, note.creatorId!)}
                  >
                    {t('link.button')}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div className="parts-foot">
        <div className="field field-inline">
          <label htmlFor={`${id}c`}>{t('link.creator')}</label>
          <select id={`${id}c`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{t('campaign.choose')}</option>
            {members.map(({ row }) => (
              <option key={row.id} value={row.id}>
                {row.creator.nickname ?? row.id}
              </option>
            ))}
          </select>
        </div>
        {chosen !== '' && (
          <div className="field field-inline">
            <label htmlFor={`${id}n`}>{t('link.note')}</label>
            <select
              id={`${id}n`}
              value=""
              onChange={(event) => event.target.value && link(event.target.value, chosen)}
            >
              <option value="">
                {own.length === 0 ? t('link.noNotes') : t('link.choose', { n: own.length })}
              </option>
              {own.map((each) => (
                <option key={each.note.id} value={each.note.id}>
                  {label(each)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
    </section>
  );
}
