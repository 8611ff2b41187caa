import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import { middleOf } from '@/lib/model';
import { creatorsKnown, overruleStamps, type KnownCreator } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { overallLevel } from '../comments/level';
import { LevelBadge } from '../comments/LevelBadge';
import { tierText } from '../creator/CreatorHead';
import { ScoreTip } from '../creator/ScoreTip';
import { useReports } from '../data/use-reports';
import { ShortlistButton } from '../entry/ShortlistButton';
import { TagChip } from '../entry/TagChip';
import { yardstickFor } from '../figures/band';
import { figureText } from '../figures/figure-text';
import { SignalTip } from '../figures/SignalTip';
import { Explain } from '../kit/Explain';
import { engagementOf, inOrder, ORDERS, type InView, type Order } from './in-view-order';

/** A card names its author; what is known of them is read on their own pages. */
function wasOpened({ creator, report }: InView): boolean {
  return creator.followers !== undefined || (report?.basis.notesOpened ?? 0) > 0;
}

/** Score and engagement, each with what it rests on. */
function Figures({ one }: { one: InView }) {
  const app = useApp();
  const { t, whole } = app;
  const { creator, lastSeenAt, report } = one;
  const engagement = engagementOf(one);
  const followers = creator.followers && middleOf(creator.followers);
  const yardstick = yardstickFor('engagement-rate', app.settings.benchmark, followers, app);
  const score = report?.score ?? undefined;
  if (report && score === undefined && engagement === undefined) {
    return <p className="in-view-figures">{t('verdict.insufficient')}</p>;
  }
  return (
    <p className="in-view-figures">
      <span className="in-view-score">
        <Explain
          label={`${t('region.score')} ${score === undefined ? '–' : whole(score)}`}
          content={report ? <ScoreTip report={report} seenAt={lastSeenAt} /> : t('score.meaning')}
        >
          <strong>{score === undefined ? '–' : whole(score)}</strong>
        </Explain>
      </span>
      <span>
        {engagement ? (
          <Explain
            content={
              <SignalTip signal={engagement} seenAt={lastSeenAt} yardstick={yardstick?.text} />
            }
          >
            {t('inView.engagement')}
          </Explain>
        ) : (
          t('inView.engagement')
        )}{' '}
        <strong>{engagement ? figureText(engagement, app).value : '–'}</strong>
        {engagement && <span className="quiet"> {figureText(engagement, app).n}</span>}
      </span>
    </p>
  );
}

/** Size, status, and when the creator was last seen. */
function Facts({ one: { creator, entry, lastSeenAt } }: { one: InView }) {
  const app = useApp();
  const { t } = app;
  return (
    <p className="quiet">
      {[
        creator.followers
          ? t('inView.followers', { count: app.count(creator.followers) })
          : t('inView.noFollowers'),
        tierText(creator, app.settings, app),
        entry && t(`status.${entry.status}`),
        lastSeenAt !== undefined &&
          t('inView.seen', { age: app.age(lastSeenAt, app.services.now()) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** What is known of one creator, in two lines; of one who was never opened, what to do. */
function Known({ one }: { one: InView }) {
  const { t } = useApp();
  const { creator, entry, report } = one;
  const level = report && overallLevel(report);
  const isOpened = wasOpened(one);
  return (
    <div>
      <p className="in-view-name">
        <span lang="zh">{creator.nickname ?? t('creator.unnamed')}</span>
        {level !== undefined && (level === 'some' || level === 'strong') && (
          <LevelBadge level={level} short />
        )}
      </p>
      {isOpened ? <Figures one={one} /> : <p className="quiet">{t('inView.notOpened')}</p>}
      {(isOpened || entry) && <Facts one={one} />}
      {entry && entry.tags.length > 0 && (
        <ul className="in-view-tags" aria-label={t('entry.tags')}>
          {entry.tags.map((tag) => (
            <li key={tag}>
              <TagChip tag={tag} small />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function InViewList({ known, total }: { known: readonly InView[]; total: number }) {
  const { t } = useApp();
  const [order, setOrder] = useState<Order>('page');
  const opened = known.filter(wasOpened);
  return (
    <section className="in-view" aria-labelledby="in-view-title">
      <h1 id="in-view-title">{t('inView.title')}</h1>
      <p className="quiet">{t('inView.count', { known: opened.length, total })}</p>
      {opened.length === 0 && (
        <p className="next">{t(total > 0 ? 'inView.noneKnown' : 'inView.none')}</p>
      )}
      {known.length > 0 && (
        <>
          <div className="field field-inline">
            <label htmlFor="in-view-order">{t('inView.order')}</label>
            <select
              id="in-view-order"
              value={order}
              onChange={(event) => setOrder(event.target.value as Order)}
            >
              {ORDERS.map((each) => (
                <option key={each} value={each}>
                  {t(`inView.order.${each}`)}
                </option>
              ))}
            </select>
          </div>
          <ul className="in-view-list" aria-label={t('inView.title')}>
            {inOrder(known, order).map((one) => (
              <li key={one.creator.id}>
                <Known one={one} />
                <ShortlistButton
                  compact
                  creatorId={one.creator.id}
                  entry={one.entry}
                  about={one.creator.nickname}
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
  const stored = useLiveQuery(async () => {
    const [known, overruled] = await Promise.all([
      creatorsKnown(services.store, ids),
      overruleStamps(services.store),
    ]);
    return { known: [...known.values()], overruled };
  }, [services, ids.join()]);
  const stamps = useMemo(
    () =>
      new Map(
        (stored?.known ?? []).map(({ creator, lastSeenAt }: KnownCreator) => [
          creator.id,
          `${lastSeenAt} ${stored?.overruled.get(creator.id) ?? ''}`,
        ]),
      ),
    [stored],
  );
  const { reports } = useReports(stamps);
  if (!stored) return null;
  const known = stored.known.map((one) => ({ ...one, report: reports.get(one.creator.id) }));
  return <InViewList known={known} total={new Set(ids).size} />;
}
