import { useRef, useSyncExternalStore, type KeyboardEvent, type PointerEvent } from 'react';
import { useApp } from '../app/AppContext';
import type { PageServices } from '../app/services';

const NARROWEST = 320;
const WIDEST = 720;
const STEP = 24;

function within(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The left edge, to be drawn by mouse, pen, finger or the arrow keys. The width is remembered. */
export function ResizeHandle({ page }: { page: PageServices }) {
  const { t } = useApp();
  // The page has the last word on how wide the frame becomes.
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const drag = useRef<{ from: number; width: number; last: number }>(undefined);
  const draw = (wished: number, keep: boolean) => {
    void page.resize(within(wished), keep);
  };
  // By the screen: the frame itself moves under the pointer while it is drawn.
  const wishedAt = ({ screenX }: PointerEvent) =>
    drag.current && drag.current.width + drag.current.from - screenX;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { innerWidth } = window;
    drag.current = { from: event.screenX, width: innerWidth, last: innerWidth };
  };
  const onPointerMove = (event: PointerEvent) => {
    const wished = wishedAt(event);
    if (!drag.current || wished === undefined) return;
    drag.current.last = wished;
    draw(wished, false);
  };
  const onPointerUp = () => {
    // What is seen is what is kept.
    const wished = drag.current?.last;
    drag.current = undefined;
    if (wished !== undefined) draw(wished, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wished = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    }[event.key];
    if (wished === undefined) return;
    event.preventDefault();
    draw(wished, true);
  };
  return (
    <div
      className="resize-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('sidebar.resize')}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      title={t('sidebar.resize')}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => (drag.current = undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
