import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAbove, widthWithin } from '@/lib/capture/frame-place';

const VIEW = { width: 1440, height: 900 };
const boxAt = (left: number, top: number, width = 400, height = 80) => ({
  top,
  width,
  right: left + width,
  bottom: top + height,
});

describe('how high the sidebar may be', () => {
  it.each([
    ['there is no box', undefined, undefined],
    ['it lies left of the sidebar', boxAt(600, 800), undefined],
    ['it ends under the sidebar', boxAt(900, 800), 792],
    ['it is below the window', boxAt(900, 950), undefined],
    ['it is above the window', boxAt(900, -100), undefined],
    ['it is not drawn', boxAt(1200, 800, 0, 0), undefined],
    ['there is no room above it', boxAt(900, 120), 0],
  ])('where %s', (_, box, height) => {
    expect(heightAbove(box, 368, VIEW)).toBe(height);
  });

  it('never lies on a box that is in view', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: -500, max: 2000 }),
        fc.integer({ min: 320, max: 720 }),
        (left, top, width) => {
          const box = boxAt(left, top);
          const height = heightAbove(box, width, VIEW) ?? VIEW.height;
          const isOver = box.right > VIEW.width - width && box.bottom > 0;
          // At height 0 it is a tab.
          const covers = isOver && height > 0 && box.top < height;
          expect(covers).toBe(false);
        },
      ),
    );
  });
});

describe('how wide', () => {
  it('stays between what can be read and what the page keeps', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.integer({ min: 0, max: 4000 }),
        (wished, width) => {
          const given = widthWithin(wished, { width, height: 900 });
          expect(given).toBeGreaterThanOrEqual(320);
          expect(given).toBeLessThanOrEqual(Math.max(320, Math.min(720, width - 480)));
        },
      ),
    );
  });
});
