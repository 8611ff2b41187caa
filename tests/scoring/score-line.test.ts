import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/scoring';
import { scoreLine } from '../../scripts/score-line';

const run = (input: string, ...args: string[]) => {
  const done = spawnSync(
    'node',
    ['scripts/run.mjs', 'scripts/score.ts', ...(args.length ? args : ['-'])],
    {
      input,
      encoding: 'utf8',
    },
  );
  return {
    ...done,
    answers: done.stdout
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l)),
  };
};

describe('one line', () => {
  it.each([
    'nonsense',
    '',
    '{"id":',
    '[]',
    'null',
    '7',
    '"text"',
    '{}',
    '{"id":7}',
    '{"notes":[]}',
  ])('%j has no id to answer to', (line) => {
    const { ok, answer } = scoreLine(line);
    expect(ok).toBe(false);
    expect(answer).toMatchObject({ id: null, error: expect.any(String) });
  });

  it.each([
    ['{"id":"x","notes":7}', 'notes'],
    ['{"id":"x","notes":[{"id":"n"},{"id":"m","likes":{"min":-1}}]}', 'notes[1].likes.min'],
    ['{"id":"x","notes":[{"id":"n","likes":{"min":5,"max":4}}]}', 'notes[0].likes'],
    ['{"id":"x","notes":[{"id":"n","saves":"12"}]}', 'notes[0].saves'],
    ['{"id":"x","notes":[{"likes":{"min":1}}]}', 'notes[0].id'],
    ['{"id":"x","now":"yesterday"}', 'now'],
    ['{"id":"x","creator":null}', 'creator'],
    ['{"id":"x","creator":{"followers":{"min":1e300}}}', 'creator.followers.min'],
    [
      '{"id":"x","comments":[{"id":"c","createdAt":{"at":"?","precision":"second","source":"id"}}]}',
      'comments[0].createdAt.at',
    ],
    ['{"id":"x","comments":[{"id":"c","text":5}]}', 'comments[0].text'],
  ])('%s names the field', (line, field) => {
    const { ok, answer } = scoreLine(line);
    expect(ok).toBe(false);
    expect(answer).toMatchObject({ id: 'x' });
    expect((answer as { error: string }).error.startsWith(`${field}:`)).toBe(true);
  });

  it('an id alone is a good line', () => {
    const { ok, answer } = scoreLine('{"id":"x"}');
    expect(ok).toBe(true);
    expect(answer).toMatchObject({ id: 'x', score: null, verdict: 'insufficient' });
  });

  it('further keys are ignored', () => {
    expect(scoreLine('{"id":"x","more":{"deep":[1]},"notes":[{"id":"n","token":"t"}]}').ok).toBe(
      true,
    );
  });

  it('takes ten thousand identical comments and absurd counts', () => {
    const comments = Array.from({ length: 10_000 }, (_, i) => ({
      id: `c${i}`,
      noteId: 'n',
      text: '好看',
    }));
    const huge = { min: Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
    const notes = Array.from({ length: 20 }, (_, i) => ({
      id: `n${i}`,
      likes: huge,
      saves: huge,
      comments: huge,
    }));
    const { ok, answer } = scoreLine(
      JSON.stringify({ id: 'x', creator: { followers: { min: 1, max: 1 } }, notes, comments }),
    );
    expect(ok).toBe(true);
    expect((answer as Report).comments).toHaveLength(10_000);
    expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity/u);
  });
});

describe('the command', () => {
  it('answers every line in order and exits 1 when one was bad', () => {
    const { status, answers } = run('{"id":"a"}\nnonsense\n{"id":"b"}\n');
    expect(answers.map((a) => a.id)).toEqual(['a', null, 'b']);
    expect(status).toBe(1);
  });

  it('exits 0 when all were good, and needs no last line break', () => {
    const { status, answers } = run('{"id":"a"}\r\n{"id":"b"}');
    expect(answers.map((a) => a.id)).toEqual(['a', 'b']);
    expect(status).toBe(0);
  });

  it('answers a line the same whatever came before it', () => {
    const line = '{"id":"x","comments":[{"id":"c","noteId":"n","text":"一条普通的评论内容"}]}';
    const [alone] = run(line).answers;
    const after = run(
      `{"id":"w","comments":[{"id":"d","noteId":"m","text":"一条普通的评论内容"}]}\n${line}`,
    );
    expect(after.answers[1]).toEqual(alone);
  });

  it('says in one line that a file cannot be read, and prints no report', () => {
    const { status, stdout, stderr } = run('', 'no-such-file.jsonl');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^cannot read no-such-file\.jsonl: .+\n$/mu);
  });
});
