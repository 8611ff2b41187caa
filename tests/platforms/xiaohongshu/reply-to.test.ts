import { describe, expect, it } from 'vitest';
import { dossierSchema } from '@/lib/model';
import { fixtures, readFixture } from './fixtures';

/* Who a reply answers: ids alone, and only where the page gives them. */

const overlay = fixtures().find(({ name }) => name === 'note-overlay-comments')!;
const repliesOf = (html: string) =>
  readFixture({ ...overlay, html }, 'dom').comments.filter(({ parentId }) => parentId);

describe('a reply in the rendered page', () => {
  it('names nobody where the page gives a name alone', () => {
    expect(repliesOf(overlay.html).map(({ replyTo }) => replyTo)).toEqual([undefined, undefined]);
  });

  it.each([
    '<span class="nickname" data-user-id="5c8f1a2b0000000010022aa1">',
    '<span class="nickname"><a href="/user/profile/5c8f1a2b0000000010022aa1?xsec_token=ABsecret=">',
  ])('names the person whose id stands there: %s', (opening) => {
    const html = overlay.html.replaceAll('<span class="nickname">', opening);
    expect(repliesOf(html).map(({ replyTo }) => replyTo)).toEqual([
      undefined,
      { userId: '5c8f1a2b0000000010022aa1' },
    ]);
  });
});

it('is read from the live state for replies only, without names', () => {
  const live = fixtures().find(({ name }) => name === 'note-overlay-live')!;
  const { comments } = readFixture(live, 'state');
  const answered = comments.filter(({ replyTo }) => replyTo);
  expect(answered.length).toBeGreaterThan(0);
  for (const { parentId, replyTo } of answered) {
    expect(parentId).toBeDefined();
    expect(comments.map(({ id }) => id)).toContain(replyTo!.commentId);
    expect(Object.keys(replyTo!).sort()).toEqual(['commentId', 'userId']);
  }
});

it('may stand in a dossier', () => {
  const comments = [{ id: 'b', parentId: 'a', replyTo: { commentId: 'a', userId: 'anyone' } }];
  expect(dossierSchema.parse({ id: 'x', comments }).comments).toEqual(comments);
});
