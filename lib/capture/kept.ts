/*
 * What the browser's own small storage keeps about the frame: written by sidebar or page, read by the
 * page before it mounts the frame.
 */

/** Whether the user folded the sidebar last. */
export const COLLAPSED_KEY = 'sidebar.collapsed';
/** The width that the user drew, px. */
export const WIDTH_KEY = 'sidebar.width';
