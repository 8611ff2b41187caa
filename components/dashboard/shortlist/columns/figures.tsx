import { SIGNAL_IDS, type SignalId, type TypicalFigure } from '@/lib/scoring';
import { LevelBadge } from '../../../comments/LevelBadge';
import { countsComments } from '../../../figures/signal-units';
import { SignalTerm } from '../../../figures/SignalName';
import { TYPICAL_ZH, WORD_ZH } from '../../../kit/glossary';
import { TermTip } from '../../../kit/TermTip';
import { levelOfRow, signalOf } from '../../rows';
import { SignalCell } from '../SignalCell';
import { FigureCell } from '../cells/FigureCell';
import type { ColumnSpec } from './column';

const LEVELS = ['none', 'some', 'strong'];

/** Every signal of a report, with its interval. */
function signalColumn(id: SignalId): ColumnSpec {
  return {
    id,
    group: countsComments(id) ? 'comments' : 'engagement',
    name: ({ t }) => t(`signal.${id}.name`),
    term: () => <SignalTerm id={id} />,
    numeric: true,
    order: (row) => signalOf(row, id)?.value,
    figure: (row) => signalOf(row, id),
    cell: (row) => <SignalCell row={row} id={id} />,
  };
}

function typicalColumn(figure: TypicalFigure): ColumnSpec {
  return {
    id: `typical-${figure}`,
    group: 'engagement',
    name: ({ t }) => t(`typical.${figure}`),
    term: ({ t }) => (
      <TermTip
        name={t(`typical.${figure}`)}
        zh={TYPICAL_ZH[figure]}
        meaning={t('glossary.typical')}
      />
    ),
    numeric: true,
    order: ({ report }) => report?.details.typical?.[figure]?.value,
    figure: ({ report }) => report?.details.typical?.[figure],
    cell: ({ report }, app) => (
      <FigureCell
        figure={report?.details.typical?.[figure]}
        write={app.compact}
        none={report && app.t('cell.tooLittle')}
      />
    ),
  };
}

/** What was measured: engagement, rhythm, comments, brand work. */
export const FIGURES: readonly ColumnSpec[] = [
  {
    id: 'comments',
    group: 'comments',
    name: ({ t }) => t('column.comments'),
    term: ({ t }) => (
      <TermTip
        name={t('column.comments')}
        zh={WORD_ZH.comments}
        meaning={t('signal.comment-authenticity.measures')}
      />
    ),
    order: (row) => {
      const at = LEVELS.indexOf(levelOfRow(row) ?? '');
      return at === -1 ? undefined : at;
    },
    copied: (row, { t }) => {
      const level = levelOfRow(row);
      return level && t(`level.${level}.short`);
    },
    cell: (row, { t }) => {
      const level = levelOfRow(row);
      return level === undefined ? null : (
        <>
          <LevelBadge level={level} short />
          <span className="row-sub">
            {t('n.comments', { n: row.report?.basis.commentsSeen ?? 0 })}
          </span>
        </>
      );
    },
  },
  ...SIGNAL_IDS.map(signalColumn),
  ...(['interactions', 'likes', 'saves', 'comments'] as const).map(typicalColumn),
];
