import { useState } from 'react';
import { STATUSES, type EntryChanges, type List } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { tierText } from '../../creator/CreatorHead';
import { ExampleBadge } from '../../example/ExampleBadge';
import { quoteText, rateText } from '../../entry/quote-text';
import { useChange } from '../../app/use-change';
import { PagedList } from '../../kit/PagedList';
import { hashOf } from '../routes';
import type { Row } from '../rows';
import { AddMember } from './AddMember';
import { DeleteList } from './DeleteList';
import { totalsOf } from './totals';

function Members({
  list,
  members,
  rows,
}: {
  list: List;
  members: readonly Row[];
  rows: readonly Row[];
}) {
  const app = useApp();
  const { t } = app;
  const [, send] = useChange();
  const edit = (row: Row, changes: EntryChanges) =>
    void send({ kind: 'edit-entry', creatorId: row.id, changes });
  return (
    <>
      {members.length === 0 && <p className="quiet">{t('campaign.noMembers')}</p>}
      <PagedList
        className="members"
        items={members}
        label={t('campaign.members')}
        line={(row) => (
          <li key={row.id}>
            <span>
              <a href={hashOf('shortlist', row.id)} lang="zh">
                {row.creator.nickname ?? t('creator.unnamed')}
              </a>{' '}
              <ExampleBadge id={row.id} />
            </span>
            <span className="quiet">
              {[
                tierText(row.creator, app.settings, app),
                t(`status.${row.entry.status}`),
                quoteText(row.entry, app.settings.ownCurrency, app),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <button
              type="button"
              className="link"
              aria-label={t('campaign.removeMember', { name: row.creator.nickname ?? row.id })}
              onClick={() => edit(row, { removeListIds: [list.id] })}
            >
              {t('campaign.remove')}
            </button>
          </li>
        )}
      />
      <AddMember list={list} rows={rows} />
    </>
  );
}

/** One campaign: its name, its members, and their totals. */
export function CampaignCard({ list, rows }: { list: List; rows: readonly Row[] }) {
  const app = useApp();
  const { t, settings } = app;
  const [saving, send] = useChange();
  const [renaming, setRenaming] = useState<string>();
  const members = rows.filter((row) => row.entry.listIds.includes(list.id));
  const totals = totalsOf(
    members,
    (followers) => tierText({ followers }, settings, app),
    settings.ownCurrency,
  );
  const rate = rateText(
    members.map(({ entry }) => entry),
    settings.ownCurrency,
    app,
  );
  const rename = async () => {
    const name = renaming?.trim();
    if (name && name !== list.name && !(await send({ kind: 'rename-list', id: list.id, name })))
      return;
    setRenaming(undefined);
  };
  return (
    <section className="card" aria-label={list.name}>
      <header className="card-head">
        {renaming === undefined ? (
          <h2>{list.name}</h2>
        ) : (
          <form
            className="inline-form"
            onSubmit={(event) => {
              event.preventDefault();
              void rename();
            }}
          >
            <input
              aria-label={t('campaign.name')}
              value={renaming}
              maxLength={120}
              autoFocus
              onChange={(event) => setRenaming(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setRenaming(undefined)}
            />
            <button type="submit" className="button button-small">
              {t('campaign.save')}
            </button>
          </form>
        )}
        <div className="card-actions">
          {renaming === undefined && (
            <button type="button" className="link" onClick={() => setRenaming(list.name)}>
              {t('campaign.rename')}
            </button>
          )}
          <DeleteList list={list} memberIds={members.map(({ id }) => id)} />
        </div>
      </header>
      <dl className="counts counts-top">
        <div className="count">
          <dt>{t('campaign.creators')}</dt>
          <dd>{app.whole(members.length)}</dd>
        </div>
        <div className="count">
          <dt>{t('campaign.followers')}</dt>
          <dd>{totals.followers ? app.count(totals.followers) : t('campaign.none')}</dd>
          {totals.withoutFollowers > 0 && (
            <dd className="count-n">{t('campaign.without', { n: totals.withoutFollowers })}</dd>
          )}
        </div>
        <div className="count">
          <dt>{t('campaign.quotes')}</dt>
          <dd>{totals.quotes === undefined ? t('campaign.none') : app.yuan(totals.quotes)}</dd>
          {[...totals.otherQuotes].map(([currency, sum]) => (
            <dd key={currency} className="count-n">
              {t('campaign.otherQuotes', { sum: app.money(sum, currency) })}
            </dd>
          ))}
          {rate && <dd className="count-n">{rate}</dd>}
          {totals.withoutQuote > 0 && members.length > 0 && (
            <dd className="count-n">{t('campaign.without', { n: totals.withoutQuote })}</dd>
          )}
        </div>
      </dl>
      {members.length > 0 && (
        <p className="quiet keep-words">
          {[...totals.tiers].map(([tier, n]) => `${tier}\u00A0${app.whole(n)}`).join('\u00A0· ')}
          {' — '}
          {STATUSES.flatMap((status) => {
            const n = members.filter((row) => row.entry.status === status).length;
            return n > 0 ? [`${t(`status.${status}`)}\u00A0${app.whole(n)}`] : [];
          }).join('\u00A0· ')}
        </p>
      )}
      <p>
        <a className="button button-small" href={hashOf('campaigns', list.id)}>
          {t('plan.open')}
        </a>
      </p>
      <Members list={list} members={members} rows={rows} />
      <p role="status" className="problem">
        {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
      </p>
    </section>
  );
}
