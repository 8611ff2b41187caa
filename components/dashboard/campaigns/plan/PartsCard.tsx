import { useState } from 'react';
import { ROUTES_OF_PAYMENT, type List, type PartChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import type { Row } from '../../rows';
import { AddMember } from '../AddMember';
import { BulkTerms } from './BulkTerms';
import type { Member } from './members';
import { PartRow, type PartChoice } from './PartRow';
import type { CampaignEdits } from './use-campaign-edits';

interface Props {
  list: List;
  members: readonly Member[];
  /** The whole shortlist: who could be added. */
  rows: readonly Row[];
  currency: string;
  soughtId: string | undefined;
  edits: CampaignEdits;
}

const nameOf = ({ id, creator }: Row) => creator.nickname ?? id;

const HEADS = [
  'role',
  'collaboration',
  'feeKind',
  'fee',
  'commission',
  'route',
  'notes',
  'status',
] as const satisfies readonly (PartChoice | 'fee' | 'commission' | 'notes')[];

/** Who takes part, and on which terms; many can be given the same at once. */
export function PartsCard({ list, members, rows, currency, soughtId, edits }: Props) {
  const { t } = useApp();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = members.map(({ row }) => row.id);
  const selected = ids.filter((id) => chosen.has(id));
  const fieldIn = (changes: PartChanges) =>
    t(`part.${Object.keys(changes)[0] as (typeof HEADS)[number]}`);
  const edit = ({ row }: Member, changes: PartChanges) => {
    const what = t('part.of', { field: fieldIn(changes), name: nameOf(row) });
    edits.editParts([row.id], changes, t('undo.didChange', { what }));
  };
  const editAll = (changes: PartChanges) => {
    const what = t('part.ofAll', { field: fieldIn(changes), n: selected.length });
    edits.editParts(selected, changes, t('undo.didChange', { what }));
  };
  const select = (id: string, isSelected: boolean) => {
    const next = new Set(chosen);
    if (isSelected) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section className="card" aria-label={t('part.title')}>
      <h2>{t('part.title')}</h2>
      {selected.length > 0 && <BulkTerms n={selected.length} currency={currency} edit={editAll} />}
      {members.length === 0 ? (
        <p>
          {rows.length === 0 ? (
            <a href={hashOf('shortlist')}>{t('part.nobody.shortlisted')}</a>
          ) : (
            t('part.nobody')
          )}
        </p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
          <table className="table parts-table" aria-label={t('part.table')}>
            <thead>
              <tr>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('part.selectAll')}
                    checked={selected.length === ids.length}
                    onChange={(event) => setChosen(new Set(event.target.checked ? ids : []))}
                  />
                </td>
                <th scope="col">{t('part.creator')}</th>
                {HEADS.map((field) => (
                  <th key={field} scope="col">
                    {t(`part.${field}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <PartRow
                  key={member.row.id}
                  member={member}
                  currency={currency}
                  isSelected={chosen.has(member.row.id)}
                  isSought={member.row.id === soughtId}
                  onSelect={(isSelected) => select(member.row.id, isSelected)}
                  edit={(changes) => edit(member, changes)}
                  remove={() =>
                    edits.removePart(
                      member.row.id,
                      true,
                      t('part.removed', { name: nameOf(member.row) }),
                    )
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="parts-foot">
        <AddMember list={list} rows={rows} />
      </div>
      <details>
        <summary>{t('part.routes.title')}</summary>
        <ul className="plain-points">
          {ROUTES_OF_PAYMENT.map((route) => (
            <li key={route}>{t(`part.routes.${route}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
