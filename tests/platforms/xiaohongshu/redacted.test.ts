import { describe, expect, it } from 'vitest';
import { readPage, redactedStructure } from '@/lib/platforms/xiaohongshu';
import { savedPage } from '@/scripts/saved-page';
import { fixtures } from './fixtures';

describe.each(fixtures())('$name', ({ html, url, now }) => {
  const document = savedPage(html);
  const redacted = redactedStructure(document);

  it('keeps no name, text, id, token or address', () => {
    const ids = new Set([...html.matchAll(/[0-9a-f]{24}/g)].map((match) => match[0]));
    for (const id of ids) expect(redacted).not.toContain(id);
    expect(redacted).not.toMatch(/secret|xsec|https?:|img\.invalid|__INITIAL_STATE__/);
    expect(redacted).not.toMatch(
      /桂花|小满|阿栗|momo|Osmanthus|Mina|芋泥|厨房|浙江|四川|450ab|99887766/,
    );
    expect(redacted).not.toMatch(/data-v-[0-9a-f]/);
  });

  it('keeps what the reader needs: as a page it gives as many things, in the same order', () => {
    const id = /(?:note-id="|content="\/explore\/)([0-9a-f]{24})"/.exec(redacted)?.[1];
    const host = new URL(url).origin;
    const fixed = id ? `${host}/explore/${id}` : url;
    const [before, after] = [document, savedPage(redacted)].map((page, i) =>
      readPage({ document: page, url: i ? fixed : url, now, source: 'dom' }),
    );
    // A profile's own id stands in its address alone, and is exchanged in the page.
    if (before?.page === 'profile' || before?.page === 'blocked') return;
    expect(after?.page).toBe(before?.page);
    expect(after?.comments.map((comment) => Object.keys(comment).sort())).toEqual(
      before?.comments.map((comment) =>
        Object.keys(comment)
          .filter((key) => key !== 'x')
          .sort(),
      ),
    );
    expect(after?.notes.length).toBe(before?.notes.length);
  });
});

it('names nobody where the markup is broken, and a script stands where a tag should', () => {
  const state = 'window.__INITIAL_STATE__={"user":{"nickname":"桂花与猫"}}';
  const redacted = redactedStructure(
    savedPage(`<div class="user-name"><${state}</script><p>x</p></div><阿栗>y`),
  );
  expect(redacted).toContain('<unknown>');
  expect(redacted).not.toMatch(/桂花|阿栗|initial_state|nickname/iu);
});

it('names nobody by the class or the id of an element either', () => {
  const redacted = redactedStructure(savedPage('<div class="author 桂花与猫" id="林小满">x</div>'));
  expect(redacted).toContain('class="author "');
  expect(redacted).not.toMatch(/桂花|小满/u);
});
