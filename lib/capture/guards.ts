import type { Ack, FrameAction } from './protocol';

/*
 * What the content script needs to recognise, by hand: the schemas and their library are twice the
 * size of all the rest of it, and the page's process has to load it on every visit. Everything that
 * is stored is checked against the schemas in the background.
 */

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isAck(value: unknown): value is Ack {
  if (!isRecord(value)) return false;
  return value['ok'] === true || (value['ok'] === false && typeof value['reason'] === 'string');
}

export function isWhatPage(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'what-page';
}

export function asksForStructure(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'structure';
}

/** @returns undefined for anything but an order to the frame. */
export function frameActionOf(value: unknown): FrameAction['action'] | undefined {
  if (!isRecord(value) || value['type'] !== 'frame') return undefined;
  const { action } = value;
  return action === 'collapse' || action === 'expand' ? action : undefined;
}
