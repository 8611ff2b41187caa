import { describe, expect, it } from 'vitest';
import { sendCommand, type CommandParts } from '@/lib/capture';
import type { Command } from '@/lib/capture/protocol';
import { LIN } from './build';

const change = { kind: 'shortlist', creatorId: LIN } as const;

function bench(answers: (() => Promise<unknown>)[]) {
  const sent: Command[] = [];
  const parts: CommandParts = {
    send: (message) => {
      sent.push(message);
      const answer = answers.shift();
      return answer ? answer() : new Promise(() => undefined);
    },
    newId: () => 'command-0001',
    // Time passes at once, but after any answer that is already there.
    wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
    answerWithinMs: () => 10,
    now: () => 0,
  };
  return { sent, parts };
}

const gone = () => Promise.reject(new Error('message channel closed before a response'));
const say = (answer: unknown) => () => Promise.resolve(answer);

describe('a command', () => {
  it('is sent again under its id until it is acknowledged', async () => {
    const { sent, parts } = bench([gone, say(undefined), say({ ok: true })]);
    expect(await sendCommand(change, parts)).toEqual({ ok: true });
    expect(sent.map((message) => message.commandId)).toEqual(Array(3).fill('command-0001'));
  });

  it('is tried again when storage says that it may pass', async () => {
    const { sent, parts } = bench([
      say({ ok: false, reason: 'busy', retry: true }),
      say({ ok: true }),
    ]);
    expect(await sendCommand(change, parts)).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
  });

  it('that is refused is not repeated', async () => {
    const { sent, parts } = bench([say({ ok: false, reason: 'no such list' }), say({ ok: true })]);
    expect(await sendCommand(change, parts)).toEqual({ ok: false, reason: 'no such list' });
    expect(sent).toHaveLength(1);
  });

  it('without any answer ends with a reason instead of hanging', async () => {
    const { sent, parts } = bench([]);
    expect(await sendCommand(change, parts)).toMatchObject({
      ok: false,
      reason: 'the extension does not answer',
    });
    expect(sent.length).toBeGreaterThan(3);
  });
});
