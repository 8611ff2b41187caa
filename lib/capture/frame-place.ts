/*
 * Where the sidebar stands, as plain arithmetic. Pixels, not rem: the page sets its own root font size.
 */

export const WIDTH_PX = 368;
export const NARROWEST_PX = 320;
const WIDEST_PX = 720;
/** Below this width the sidebar would cover what the user reads or writes. */
const ROOM_FROM_PX = 1_100;
/** What the page keeps for itself however wide the sidebar is drawn. */
const PAGE_KEEPS_PX = 480;
/** A sidebar lower than this shows nothing to speak of: it becomes a tab instead. */
const LOWEST_PX = 240;
const GAP_PX = 8;

interface Size {
  width: number;
  height: number;
}

export function hasRoom(view: Size): boolean {
  return view.width >= ROOM_FROM_PX;
}

/** A wished width as far as the window allows it. */
export function widthWithin(wished: number | undefined, view: Size): number {
  const most = Math.max(NARROWEST_PX, Math.min(WIDEST_PX, view.width - PAGE_KEEPS_PX));
  return Math.round(Math.min(most, Math.max(NARROWEST_PX, wished ?? WIDTH_PX)));
}

/**
 * How high the sidebar may be so that it does not lie on the box in which the user writes a comment.
 * @param box where that stands; undefined when there is none
 * @returns undefined for the whole height; 0 when there is no room above the box
 */
export function heightAbove(
  box: { top: number; right: number; bottom: number; width: number } | undefined,
  width: number,
  view: Size,
): number | undefined {
  const isSeen = box && box.width > 0 && box.top < view.height && box.bottom > 0;
  if (!isSeen || box.right <= view.width - width) return undefined;
  const room = Math.floor(box.top - GAP_PX);
  return room < LOWEST_PX ? 0 : room;
}
