// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { StepList } from '@/components/first-steps/StepList';
import type { FirstSteps } from '@/components/first-steps/use-first-steps';
import { render } from './render';

function steps(done: number, rest: Partial<FirstSteps> = {}): FirstSteps {
  const [open, shortlist, compare] = [done > 0, done > 1, done > 2];
  return { isDone: { open, shortlist, compare }, ...rest } as FirstSteps;
}

it.each([
  ['the site', steps(0), 'https://www.xiaohongshu.com/explore'],
  ['nowhere: the button is in the sidebar', steps(1), undefined],
  ['the comparison', steps(2), '#/compare'],
  ['nowhere: the files are above', steps(2, { hasCompared: true }), undefined],
])('the next of the first steps leads to %s', async (_, given, href) => {
  const { container } = await render(<StepList steps={given} />);
  const links = [...container.querySelectorAll('[aria-current=step] a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(href ? [href] : []);
  expect(container.querySelectorAll('a')).toHaveLength(href ? 1 : 0);
});
