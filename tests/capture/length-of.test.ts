import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '@/lib/capture/length-of';

describe('the length of a message', () => {
  it('is about that of its JSON', () => {
    // Letters that JSON writes as they are; a page’s texts hold few others.
    const text = fc.string({ unit: fc.constantFrom('a', '长', ' ') });
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: fc.constantFrom('a', '长', ' ') });
    fc.assert(
      fc.property(fc.record({ text, value }), (message) => {
        const json = JSON.stringify(message).length;
        const counted = lengthOf(message, 1_000_000);
        expect(counted).toBeLessThanOrEqual(json * 8);
        expect(counted).toBeGreaterThanOrEqual(json / 8);
      }),
    );
  });

  it('is that of its texts, where these are long', () => {
    const message = { comments: Array.from({ length: 40 }, () => ({ text: '长'.repeat(1_000) })) };
    const json = JSON.stringify(message).length;
    expect(Math.abs(lengthOf(message, 1_000_000) / json - 1)).toBeLessThan(0.01);
  });

  it('has no end beyond what is taken, in what holds itself, and in what JSON cannot hold', () => {
    expect(lengthOf({ text: 'a'.repeat(100) }, 100)).toBe(Infinity);
    expect(
      lengthOf(
        Array.from({ length: 100 }, () => null),
        100,
      ),
    ).toBe(Infinity);
    expect(lengthOf({ ['key'.repeat(50)]: 1 }, 100)).toBe(Infinity);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(lengthOf(loop, 4_000_000)).toBe(Infinity);
    // Ten times ten times ten…: short to say, endless to write out.
    let many: unknown = 'a';
    for (let i = 0; i < 30; i++) many = Array.from({ length: 10 }, () => many);
    expect(lengthOf(many, 100_000)).toBe(Infinity);
    expect(lengthOf({ n: 1n }, 100)).toBe(Infinity);
  });
});
