import { isId } from '@/lib/model';
import type { Ack, FrameAction, Understood } from './protocol';

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

/** What the background made of a sighting, beside its acknowledgement. */
export function understoodIn(answer: unknown): Understood | undefined {
  const understood = isRecord(answer) ? answer['understood'] : undefined;
  const isOne = isRecord(understood) && Array.isArray(understood['health']);
  return isOne ? (understood as Understood) : undefined;
}

/** What a message asks for, or orders. */
export function typeOf(message: unknown): unknown {
  return isRecord(message) ? message['type'] : undefined;
}

const ORDERS = ['collapse', 'expand', 'toggle', 'give-way'] as const;

/** What the frame is told: an order, or the width to take. Undefined for any other message. */
export function orderToFrame(
  value: unknown,
): Exclude<FrameAction['action'], 'resize'> | number | undefined {
  if (!isRecord(value) || value['type'] !== 'frame') return undefined;
  const { action, width } = value;
  if (action === 'resize') return typeof width === 'number' && width > 0 ? width : undefined;
  return ORDERS.find((order) => order === action);
}

/** The id of the comment or note that the user asks to be shown. */
export function soughtIn(value: unknown): string | undefined {
  if (!isRecord(value) || value['type'] !== 'show') return undefined;
  const { id } = value;
  return typeof id === 'string' && isId(id) ? id : undefined;
}
