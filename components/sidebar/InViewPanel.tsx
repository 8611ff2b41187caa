import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import { creatorsKnown, type KnownCreator } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { tierText } from '../creator/CreatorHead';
import { ShortlistButton } from '../entry/ShortlistButton';

type Order = 'page' | 'followers';

export function InViewList({ known, total }: { known: readonly KnownCreator[]; total: number }) {
  const app = useApp();
  const { t } = app;
  const [order, setOrder] = useState<Order>('page');
  const rows =
    order === 'page'
      ? known
      : known.toSorted(
          (a, b) => (b.creator.followers?.min ?? -1) - (a.creator.followers?.min ?? -1),
        );
  return (
    <section className="in-view" aria-labelledby="in-view-title">
      <h1 id="in-view-title">{t('inView.title')}</h1>
      <p className="quiet">{t('inView.count', { known: known.length, total })}</p>
      {known.length === 0 ? (
        <p className="next">{t(total > 0 ? 'inView.noneKnown' : 'inView.none')}</p>
      ) : (
        <>
          <div className="field field-inline">
            <label htmlFor="in-view-order">{t('inView.order')}</label>
            <select
              id="in-view-order"
              value={order}
              onChange={(event) => setOrder(event.target.value as Order)}
            >
              <option value="page">{t('inView.order.page')}</option>
              <option value="followers">{t('inView.order.followers')}</option>
            </select>
          </div>
          <ul className="in-view-list">
            {rows.map(({ creator, entry, lastSeenAt }) => (
              <li key={creator.id}>
                <div>
                  <p className="in-view-name" lang="zh">
                    {creator.nickname ?? t('creator.unnamed')}
                  </p>
                  <p className="quiet">
                    {[
                      creator.followers
                        ? t('inView.followers', { count: app.count(creator.followers) })
                        : t('inView.noFollowers'),
                      tierText(creator, app.settings, app),
                      entry && t(`status.${entry.status}`),
                      app.age(lastSeenAt, app.services.now()),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                <ShortlistButton
                  compact
                  creatorId={creator.id}
                  entry={entry}
                  about={creator.nickname}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Search and explore pages: the creators in view that are known already, each to save at one click. */
export function InViewPanel({ context }: { context: PageContext }) {
  const { services } = useApp();
  const ids = context.creatorsInView;
  const known = useLiveQuery(
    async () => [...(await creatorsKnown(services.store, ids)).values()],
    [services, ids.join()],
  );
  return known ? <InViewList known={known} total={new Set(ids).size} /> : null;
}
