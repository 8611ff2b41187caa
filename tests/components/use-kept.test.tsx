// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useKept } from '@/components/data/use-kept';
import { render } from './render';

const seen: unknown[] = [];

function Kept({ value }: { value: unknown }) {
  seen.push(useKept(value));
  return null;
}

it('what says the same stays the same object, and what does not is taken at once', async () => {
  const { draw } = await render(<Kept value={undefined} />);
  const first = [{ id: 'a' }];
  await draw(<Kept value={first} />);
  expect(seen.at(-1)).toBe(first);
  await draw(<Kept value={[{ id: 'a' }]} />);
  expect(seen.at(-1)).toBe(first);
  const other = [{ id: 'b' }];
  await draw(<Kept value={other} />);
  expect(seen.at(-1)).toBe(other);
});
