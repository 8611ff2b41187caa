// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { HowPage } from '@/components/dashboard/how/HowPage';
import { Gap } from '@/components/kit/Gap';
import type { Language } from '@/lib/i18n';
import { render } from './render';

it.each<[Language, string]>([
  ['en', 'One. Two.'],
  ['zh-CN', 'One.Two.'],
])('sentences are joined as the language joins them: %s', async (language, said) => {
  const two = (
    <p>
      One.
      <Gap />
      Two.
    </p>
  );
  const { container } = await render(two, { language });
  expect(container.textContent).toBe(said);
});

it('no Chinese sentence is followed by a space', async () => {
  const { container } = await render(<HowPage />, { language: 'zh-CN' });
  expect(container.textContent).toMatch(/。/u);
  expect(container.textContent.match(/[。！？；] \S{1,12}/gu) ?? []).toEqual([]);
});
