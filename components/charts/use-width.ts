import { useEffect, useRef, useState, type RefObject } from 'react';

/** Room in which a chart is first drawn, before it has been measured, px. */
const FIRST_GUESS = 560;

/** The width that an element has been given, px; follows every change. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_GUESS);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measured = (px: number) => px > 0 && setWidth(Math.round(px));
    measured(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && measured(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
