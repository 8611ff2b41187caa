// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { usePageTheme } from '@/components/sidebar/use-page-theme';
import type { Heard } from '@/components/sidebar/page-store';
import { render } from './render';

function Themed({ heard }: { heard: Heard }) {
  usePageTheme(heard);
  return null;
}

const root = document.documentElement;
const page = (scheme?: 'light' | 'dark') =>
  ({ type: 'page-context', ...(scheme && { scheme }) }) as never as Heard;

afterEach(() => {
  delete root.dataset['theme'];
  delete root.dataset['pageTheme'];
});

describe('the sidebar by the page', () => {
  it('is marked with the page’s scheme while there is one', async () => {
    const { draw } = await render(<Themed heard={page('dark')} />);
    expect(root.dataset['pageTheme']).toBe('dark');
    await draw(<Themed heard={page('light')} />);
    expect(root.dataset['pageTheme']).toBe('light');
    await draw(<Themed heard={page()} />);
    expect(root.dataset['pageTheme']).toBeUndefined();
    await draw(<Themed heard="silent" />);
    expect(root.dataset['pageTheme']).toBeUndefined();
  });

  // The styles themselves: which of their rules make the root dark.
  const tokens = readFileSync('components/styles/tokens.css', 'utf8');
  const bySystem = /@media \(prefers-color-scheme: dark\) \{\s*(:root[^{]+)\{/u.exec(tokens)![1]!;
  const byChoice = /\n(:root\[data-theme='dark'\][^{]*)\{/u.exec(tokens)![1]!;
  const isDark = (system: 'light' | 'dark') =>
    root.matches(byChoice.trim()) || (system === 'dark' && root.matches(bySystem.trim()));

  it.each([
    // system, page, choice → dark?
    ['light', 'dark', undefined, true],
    ['dark', 'light', undefined, false],
    ['dark', undefined, undefined, true],
    ['light', undefined, undefined, false],
    ['light', 'dark', 'light', false],
    ['dark', 'light', 'dark', true],
    ['dark', 'dark', 'light', false],
  ] as const)('system %s, page %s, choice %s: dark is %s', (system, scheme, choice, dark) => {
    if (scheme) root.dataset['pageTheme'] = scheme;
    if (choice) root.dataset['theme'] = choice;
    expect(isDark(system)).toBe(dark);
  });
});
