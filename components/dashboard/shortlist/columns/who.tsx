import type { Count } from '@/lib/model';
import { schemeOf, tierOf } from '@/lib/scoring';
import type { App } from '../../../app/AppContext';
import { tierText } from '../../../creator/CreatorHead';
import type { MessageKey } from '@/lib/i18n';
import { WORD_ZH } from '../../../kit/glossary';
import { TermTip } from '../../../kit/TermTip';
import { followersOf, type Row } from '../../rows';
import { NameCell } from '../cells/NameCell';
import type { ColumnSpec } from './column';

type CountField = 'followers' | 'following' | 'likesAndSaves';

function pointOf(count: Count | undefined): number | undefined {
  return count && (count.max === undefined ? count.min : (count.min + count.max) / 2);
}

function countColumn(
  field: CountField,
  name: MessageKey,
  sub?: (row: Row, app: App) => string | undefined,
): ColumnSpec {
  return {
    id: field,
    group: 'who',
    name: ({ t }) => t(name),
    term: ({ t }) => (
      <TermTip name={t(name)} zh={WORD_ZH[field]} meaning={t(`creator.${field}.meaning`)} />
    ),
    numeric: true,
    order: (row) => (field === 'followers' ? followersOf(row) : pointOf(row.creator[field])),
    figure: ({ creator }) => {
      const count = creator[field];
      return count && { value: pointOf(count), low: count.min, high: count.max };
    },
    cell: (row, app) => {
      const count = row.creator[field];
      const under = sub?.(row, app);
      return (
        <>
          <span className={count ? '' : 'quiet'}>
            {count ? app.count(count) : app.t('count.notReadable')}
          </span>
          {under !== undefined && <span className="row-sub">{under}</span>}
        </>
      );
    },
  };
}

function textColumn(
  field: 'redId' | 'ipLocation' | 'bio',
  name: MessageKey,
  shown: (text: string, app: App) => string,
  className: string,
): ColumnSpec {
  return {
    id: field,
    group: 'who',
    name: ({ t }) => t(name),
    order: (row) => row.creator[field],
    cell: (row, app) => {
      const text = row.creator[field];
      return text === undefined ? null : (
        <span className={`cell-text ${className}`} title={text}>
          {shown(text, app)}
        </span>
      );
    },
  };
}

/** Who the creator is, as the page shows it. */
export const WHO: readonly ColumnSpec[] = [
  {
    id: 'creator',
    group: 'who',
    name: ({ t }) => t('column.creator'),
    order: (row) => row.creator.nickname,
    copied: (row) => row.creator.nickname ?? row.id,
    cell: (row) => <NameCell row={row} />,
  },
  countColumn('followers', 'column.followers', ({ creator }, app) =>
    tierText(creator, app.settings, app),
  ),
  {
    id: 'tier',
    group: 'who',
    name: ({ t }) => t('column.tier'),
    term: ({ t, settings }) => (
      <TermTip
        name={t('column.tier')}
        zh={WORD_ZH.tier}
        meaning={t(`tierScheme.${settings.tierScheme}.rule`)}
      />
    ),
    order: ({ creator }, { settings }) =>
      tierOf(creator.followers, schemeOf(settings.tierScheme, settings.customTiers))?.from,
    copied: ({ creator }, app) => tierText(creator, app.settings, app),
    cell: ({ creator }, app) => tierText(creator, app.settings, app),
  },
  countColumn('following', 'creator.following'),
  countColumn('likesAndSaves', 'creator.likesAndSaves'),
  textColumn('redId', 'creator.redId', (text) => text, 'mono'),
  textColumn('ipLocation', 'creator.place', (text, app) => app.place(text), ''),
  {
    id: 'verified',
    group: 'who',
    name: ({ t }) => t('creator.verified'),
    term: ({ t }) => (
      <TermTip
        name={t('creator.verified')}
        zh={WORD_ZH.verified}
        meaning={t('creator.verified.column')}
      />
    ),
    order: ({ creator }) => creator.verifyType,
    copied: ({ creator }) => creator.verifyType?.toString(),
    cell: ({ creator: { verifyType } }, { t }) =>
      verifyType === undefined ? null : verifyType > 0 ? (
        t('creator.verified.type', { type: verifyType })
      ) : (
        <span className="quiet">{t('creator.notVerified')}</span>
      ),
  },
  textColumn('bio', 'column.bio', (text) => text, 'cell-bio'),
  {
    id: 'seen',
    group: 'who',
    name: ({ t }) => t('column.seen'),
    order: (row) => row.lastSeenAt,
    copied: ({ lastSeenAt }) =>
      lastSeenAt === undefined ? undefined : new Date(lastSeenAt).toISOString(),
    cell: ({ lastSeenAt }, app) =>
      lastSeenAt === undefined ? (
        <span className="quiet">{app.t('cell.neverSeen')}</span>
      ) : (
        app.age(lastSeenAt, app.services.now(), 'short')
      ),
  },
];
