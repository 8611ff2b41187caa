import { useId, useState } from 'react';
import type { Overlap } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { EvidenceButton } from '../../comments/EvidenceButton';
import {
  OVERLAP_MOST,
  useOverlaps,
  type Overlapping,
  type Overlaps,
} from '../../data/use-overlaps';
import type { Rows } from '../../data/use-rows';
import { ExampleBadge } from '../../example/ExampleBadge';
import { Gap } from '../../kit/Gap';
import { Meter } from '../../kit/Meter';
import { Pager, usePage } from '../../kit/Pager';
import { hashOf } from '../routes';
import { chosenRows, ListChoice } from './ListChoice';
import { OverlapEvidence } from './OverlapEvidence';

/** Pairs drawn at once: the most telling come first. */
const PAIRS_AT_ONCE = 100;
const NO_PAIRS: readonly Overlap[] = [];

function Pair({
  overlap,
  said,
  nameOf,
}: {
  overlap: Overlap;
  said: Overlaps['said'];
  nameOf: (id: string) => string;
}) {
  const { t, whole, value } = useApp();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { a, b, shared, share, sameDay, sameWords, tooFew, peopleA, peopleB } = overlap;
  const link = (creatorId: string) => (
    <a href={hashOf('creator', creatorId)}>
      <bdi lang="zh">{nameOf(creatorId)}</bdi>
    </a>
  );
  return (
    <>
      <tr>
        <th scope="row">
          {link(a)} · {link(b)} <ExampleBadge id={a} />
          <EvidenceButton
            open={open}
            controls={id}
            about=""
            onToggle={() => setOpen((before) => !before)}
          />
        </th>
        <td className="col-number">
          {whole(shared.length)}
          <span className="row-sub">
            {t('overlap.of', { a: whole(peopleA), b: whole(peopleB) })}
          </span>
        </td>
        <td className="col-number">
          {tooFew ? <span className="quiet">–</span> : value(share, 'share')}
          {tooFew && <span className="row-sub">{t('overlap.tooFew')}</span>}
        </td>
        <td className="col-number">{whole(sameDay)}</td>
        <td className="col-number">{whole(sameWords)}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5} id={id}>
            <OverlapEvidence overlap={overlap} said={said} nameOf={nameOf} />
          </td>
        </tr>
      )}
    </>
  );
}

interface ProgressProps {
  state: Overlapping;
  onCancel: () => void;
  onAgain: () => void;
}

/** How far the comparing is; it can be stopped, and begun again. */
function OverlapProgress({ state, onCancel, onAgain }: ProgressProps) {
  const { t, value } = useApp();
  if (state.is === 'cancelled') {
    return (
      <p role="status">
        {t('overlap.cancelled')}
        <Gap />
        <button type="button" className="link" onClick={onAgain}>
          {t('overlap.again')}
        </button>
      </p>
    );
  }
  const share = state.is === 'comparing' ? state.share : 0;
  const text = value(share, 'share');
  return (
    <div className="scoring-line" role="status">
      <span>{t('overlap.reading')}</span>
      {state.is === 'comparing' && <Meter share={share} label={t('overlap.reading')} text={text} />}
      <button type="button" className="link" onClick={onCancel}>
        {t('ask.cancel')}
      </button>
    </div>
  );
}

/** People who comment under several of the shortlisted creators, pair by pair, with what they wrote. */
export function OverlapView({ data }: { data: Rows }) {
  const { t } = useApp();
  const [listId, setListId] = useState<string>();
  const rows = chosenRows(data.rows, listId);
  const { state, cancel, again } = useOverlaps(rows.map((row) => row.id));
  const found = state.is === 'done' ? state : undefined;
  const page = usePage(found?.overlaps ?? NO_PAIRS, PAIRS_AT_ONCE);
  const names = new Map(rows.map((row) => [row.id, row.creator.nickname]));
  const nameOf = (id: string) => names.get(id) ?? t('creator.unnamed');
  return (
    <div className="stack">
      <ListChoice lists={data.lists} value={listId} onChange={setListId} />
      {!found ? (
        <OverlapProgress state={state} onCancel={cancel} onAgain={again} />
      ) : found.overlaps.length === 0 ? (
        <section className="notice">
          <h2>{t('overlap.none.title')}</h2>
          <p>{t('overlap.none.next', { n: found.compared })}</p>
        </section>
      ) : (
        <div
          className="table-scroll table-scroll-auto"
          tabIndex={0}
          role="group"
          aria-label={t('table.scroll')}
        >
          <table className="table" aria-label={t('compare.view.overlap')}>
            <thead>
              <tr>
                <th scope="col">{t('overlap.pair')}</th>
                <th scope="col" className="col-number">
                  {t('overlap.shared')}
                </th>
                <th scope="col" className="col-number">
                  {t('overlap.share')}
                </th>
                <th scope="col" className="col-number">
                  {t('overlap.sameDay')}
                </th>
                <th scope="col" className="col-number">
                  {t('overlap.sameWords')}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.shown.map((overlap) => (
                <Pair
                  key={`${overlap.a} ${overlap.b}`}
                  overlap={overlap}
                  said={found.said}
                  nameOf={nameOf}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={page} />
      {found?.wasCut && <p className="quiet">{t('overlap.cut', { n: OVERLAP_MOST })}</p>}
    </div>
  );
}
