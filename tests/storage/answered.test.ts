import { expect, it } from 'vitest';
import type { Comment } from '@/lib/model';
import { toStored } from '@/lib/storage/stored-comment';

it('does not keep who a reply answers: that id would stand there unhashed', () => {
  const reply: Comment = {
    id: '69a1d200000000000a010003',
    noteId: '69a1c2d3000000001b02f00d',
    parentId: '69a1d000000000000a010001',
    text: '收到',
    replyTo: { commentId: '69a1d100000000000a010002', userId: '5c8f1a2b0000000010022aa1' },
  };
  const stored = toStored(reply, 'a-pseudonym', Date.UTC(2026, 3, 3));
  expect(stored).toMatchObject({ id: reply.id, parentId: reply.parentId, text: '收到' });
  expect(JSON.stringify(stored)).not.toContain('5c8f1a2b0000000010022aa1');
});
