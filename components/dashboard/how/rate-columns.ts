import type { MeasuredGroup, MeasuredRow } from '@/lib/scoring';
import type { MessageKey } from '@/lib/i18n';
import type { Format } from '../../app/format';

export interface RateColumn {
  head: MessageKey;
  /** The figure itself, and what stands quietly beside it. */
  cell(row: MeasuredRow, format: Format): { figure: string; beside?: string };
}

const area = (value: number) => value.toFixed(3);
const percent = ({ value }: Format, share: number) => value(share, 'share');
const areas = (values: readonly number[]) => values.map(area).join(' · ');

const wrongly: RateColumn['cell'] = ({ value, low, high }, format) => ({
  figure: percent(format, value),
  beside: format.interval(low, high, 'share'),
});

/** What each kind of row shows after its own words. */
export const RATE_COLUMNS: Readonly<Record<MeasuredGroup['kind'], readonly RateColumn[]>> = {
  flagged: [
    { head: 'how.rates.n', cell: ({ n }, { whole }) => ({ figure: whole(n) }) },
    { head: 'how.rates.flagged', cell: wrongly },
    {
      head: 'how.rates.heldOut',
      cell: ({ heldOut = [] }, format) => ({
        figure: heldOut.map((share) => percent(format, share)).join(' · '),
      }),
    },
  ],
  levels: [
    { head: 'how.rates.n', cell: ({ n }, { whole }) => ({ figure: whole(n) }) },
    {
      head: 'how.rates.strong',
      cell: ({ strong = 0 }, format) => ({ figure: percent(format, strong) }),
    },
    { head: 'how.rates.some', cell: wrongly },
  ],
  areas: [
    {
      head: 'how.rates.both',
      cell: ({ suspicious = 0, n }, { whole }) => ({
        figure: whole(suspicious),
        beside: whole(n),
      }),
    },
    {
      head: 'how.rates.apart',
      cell: ({ value, low, high }) => ({
        figure: area(value),
        beside: `${area(low)}–${area(high)}`,
      }),
    },
    {
      head: 'how.rates.found',
      cell: ({ found = 0 }, format) => ({ figure: percent(format, found) }),
    },
    {
      head: 'how.rates.heldOut',
      cell: ({ heldOut = [] }) => ({ figure: areas(heldOut) }),
    },
  ],
};
