// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { NameCell } from '@/components/dashboard/shortlist/cells/NameCell';
import type { Row } from '@/components/dashboard/rows';
import { CREATOR, ENTRY } from './fixtures';
import { NOW, render } from './render';

const row = (rest: Partial<Row>): Row => ({
  ...{ id: CREATOR, entry: ENTRY, listNames: [], report: undefined, lastSeenAt: NOW },
  creator: { id: CREATOR },
  ...rest,
});

it.each<[string, Partial<Row>, string]>([
  ['was named on the page', { creator: { id: CREATOR, nickname: '林夏' } }, '林夏'],
  ['came from a file', { lastSeenAt: undefined }, `Not seen here yet${CREATOR}`],
  [
    'a file has named',
    { creator: { id: CREATOR, nickname: '林夏' }, lastSeenAt: undefined },
    '林夏name as a file gives it',
  ],
  ['showed no name', {}, `Name not readable${CREATOR}`],
  [
    'showed no name but a red id',
    { creator: { id: CREATOR, redId: '482' } },
    'Name not readable482',
  ],
])('a creator that %s', async (_, rest, said) => {
  const { container } = await render(<NameCell row={row(rest)} />);
  expect(container.textContent).toBe(said);
});
