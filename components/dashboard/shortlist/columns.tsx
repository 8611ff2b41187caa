import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import { STATUSES } from '@/lib/model';
import type { App } from '../../app/AppContext';
import { LevelBadge } from '../../comments/LevelBadge';
import { tierText } from '../../creator/CreatorHead';
import { followersOf, levelOfRow, signalOf, type Row } from '../rows';
import { hashOf } from '../routes';
import { SignalCell } from './SignalCell';
import { StatusCell } from './StatusCell';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

const helper = createColumnHelper<typeof features, Row>();
const LEVEL_ORDER = ['none', 'some', 'strong'];

/** The columns of the shortlist, in order. Sorting puts what is not known last, either way. */
export function columnsFor(app: App) {
  const { t } = app;
  const last = { sortUndefined: 'last', sortFn: 'basic' } as const;
  return helper.columns([
    helper.accessor((row) => row.creator.nickname ?? row.id, {
      id: 'creator',
      header: t('column.creator'),
      sortFn: (a, b) =>
        (a.original.creator.nickname ?? '').localeCompare(
          b.original.creator.nickname ?? '',
          'zh-Hans-CN',
        ),
      cell: ({ row }) => (
        <>
          <a className="row-name" href={hashOf('shortlist', row.original.id)} lang="zh">
            {row.original.creator.nickname ?? t('creator.unnamed')}
          </a>
          {row.original.creator.redId !== undefined && (
            <span className="row-sub mono">{row.original.creator.redId}</span>
          )}
        </>
      ),
    }),
    helper.accessor((row) => row.report?.score ?? undefined, {
      id: 'score',
      header: t('column.score'),
      ...last,
      cell: ({ row }) => {
        const { report } = row.original;
        if (!report) return <span className="quiet">{t('cell.working')}</span>;
        return (
          <>
            <span className="row-score">
              {report.score === null ? (
                <span className="quiet">{t('verdict.insufficient.short')}</span>
              ) : (
                <>
                  <strong>{app.whole(report.score)}</strong>{' '}
                  <span className={`verdict-text verdict-${report.verdict}`}>
                    {t(`verdict.${report.verdict}`)}
                  </span>
                </>
              )}
            </span>
            <span className="row-sub">
              {t('score.confidence', { share: app.value(report.confidence, 'share') })}
            </span>
          </>
        );
      },
    }),
    helper.accessor(followersOf, {
      id: 'followers',
      header: t('column.followers'),
      ...last,
      cell: ({ row }) => {
        const { creator } = row.original;
        return (
          <>
            <span className={creator.followers ? '' : 'quiet'}>
              {creator.followers ? app.count(creator.followers) : t('count.notReadable')}
            </span>
            <span className="row-sub">{tierText(creator, app.settings, app)}</span>
          </>
        );
      },
    }),
    helper.accessor((row) => signalOf(row, 'engagement-rate')?.value, {
      id: 'engagement-rate',
      header: t('column.engagement'),
      ...last,
      cell: ({ row }) => <SignalCell row={row.original} id="engagement-rate" />,
    }),
    helper.accessor((row) => signalOf(row, 'like-save-rate')?.value, {
      id: 'like-save-rate',
      header: t('column.likeSave'),
      ...last,
      cell: ({ row }) => <SignalCell row={row.original} id="like-save-rate" />,
    }),
    helper.accessor(
      (row) => {
        const at = LEVEL_ORDER.indexOf(levelOfRow(row) ?? '');
        return at === -1 ? undefined : at;
      },
      {
        id: 'comments',
        header: t('column.comments'),
        ...last,
        cell: ({ row }) => {
          const level = levelOfRow(row.original);
          return level === undefined ? null : (
            <>
              <LevelBadge level={level} short />
              <span className="row-sub">
                {t('n.comments', { n: row.original.report?.basis.commentsSeen ?? 0 })}
              </span>
            </>
          );
        },
      },
    ),
    helper.accessor((row) => STATUSES.indexOf(row.entry.status), {
      id: 'status',
      header: t('column.status'),
      ...last,
      cell: ({ row }) => <StatusCell row={row.original} />,
    }),
    helper.accessor((row) => row.listNames[0], {
      id: 'lists',
      header: t('column.lists'),
      sortUndefined: 'last',
      sortFn: 'alphanumeric',
      cell: ({ row }) => (
        <>
          <span className="cell-text">{row.original.listNames.join(', ')}</span>
          <span className="row-sub">
            {row.original.entry.tags.map((tag) => (
              <span key={tag} className="tag tag-small">
                {tag}
              </span>
            ))}
          </span>
        </>
      ),
    }),
    helper.accessor((row) => row.entry.quoteCny, {
      id: 'quote',
      header: t('column.quote'),
      ...last,
      cell: ({ row }) => {
        const { quoteCny } = row.original.entry;
        return quoteCny === undefined ? null : app.yuan(quoteCny);
      },
    }),
    helper.accessor((row) => row.lastSeenAt, {
      id: 'seen',
      header: t('column.seen'),
      ...last,
      cell: ({ row }) =>
        row.original.lastSeenAt === undefined ? (
          <span className="quiet">{t('cell.neverSeen')}</span>
        ) : (
          app.age(row.original.lastSeenAt, app.services.now(), 'short')
        ),
    }),
  ]);
}
