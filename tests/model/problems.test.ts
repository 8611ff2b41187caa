import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { describeProblems, dossierSchema, entrySchema, observationSchema } from '@/lib/model';

function problemsOf(schema: z.ZodMiniType, value: unknown): string {
  const result = z.safeParse(schema, value);
  if (result.success) throw new Error('nothing is wrong with this value');
  return describeProblems(result.error);
}

const entry = {
  creatorId: 'x',
  listIds: [],
  status: 'vetted',
  tags: [],
  addedAt: '2026-11-01T00:00:00Z',
  updatedAt: '2026-11-01T00:00:00Z',
};

describe('problems as people read them', () => {
  it.each<[z.ZodMiniType, unknown, string]>([
    [dossierSchema, 3, 'must be object'],
    [dossierSchema, {}, 'id: must be string'],
    [dossierSchema, { id: 'x', notes: [{ id: 'n' }, 5] }, 'notes[1]: must be object'],
    [
      dossierSchema,
      { id: 'x', notes: [{ id: 'n', likes: { min: 2, max: 1 } }] },
      'notes[0].likes: max must not be below min',
    ],
    [
      dossierSchema,
      { id: 'x', creator: { followers: { min: 1.5 } } },
      'creator.followers.min: must be a whole number',
    ],
    [dossierSchema, { id: 'x', now: 'soon' }, 'now: must be an ISO 8601 time'],
    [entrySchema, { ...entry, quoteCny: -1 }, 'quoteCny: must be 0 or more'],
    [
      entrySchema,
      { ...entry, status: 'best' },
      'status: must be candidate or vetted or contacted or agreed or posted or paid or rejected',
    ],
  ])('%#: the field, and what is wrong with it', (schema, value, line) => {
    expect(problemsOf(schema, value)).toBe(line);
  });

  it('name the first few and count the rest', () => {
    const line = problemsOf(observationSchema, {});
    expect(line.split('; ')).toHaveLength(3);
    expect(line).toMatch(/\(and \d+ more\)$/u);
  });
});

describe('what a page showed', () => {
  const empty = {
    schema: 1,
    platform: 'xiaohongshu',
    url: 'https://www.xiaohongshu.com/explore',
    page: 'explore',
    observedAt: '2026-11-01T00:00:00.000Z',
    creators: [],
    notes: [],
    comments: [],
    health: [],
  };

  it('loses keys that nobody asked for: a token cannot travel on', () => {
    const id = '65a0b1c2000000000100d4e5';
    const parsed = observationSchema.parse({
      ...empty,
      viewer: 'me',
      creators: [{ id, nickname: 'Ann', xsecToken: 't' }],
    });
    expect(parsed).toEqual({ ...empty, creators: [{ id, nickname: 'Ann' }] });
  });

  it.each([
    { notes: [{ id: 'short', completeness: 'card' }] },
    { notes: [{ id: '65a0b1c2000000000100d4e5' }] },
    { notes: [{ id: '65a0b1c2000000000100d4e5', completeness: 'card', pinned: false }] },
    { creators: [{ id: '65a0b1c2000000000100d4e5', followers: 5 }] },
    { page: 'home' },
    { schema: 2 },
    { observedAt: 'now' },
  ])('%j is refused', (changes) => {
    expect(observationSchema.safeParse({ ...empty, ...changes }).success).toBe(false);
  });
});
