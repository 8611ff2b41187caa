import { CARD_FIELD, isId } from '@/lib/model';
import { unbarred } from '../../cell-text';
import type { ExportRow } from '../../columns';
import type { ImportProblem } from '../problem';
import { fieldsOfCells, withDay } from './from-cells';
import { nameOf } from './json-parts';
import { fieldsOf, type ImportedRecord, type OnBadField } from './record';

/*
 * Records out of the two cells of a CSV that sum them up: the other half of `campaignPartText` and
 * `rightsText`. Plans and the finer terms of a licence do not stand there.
 */

const TERM = /^(\d{4}-\d{2}-\d{2}|\?) to (\d{4}-\d{2}-\d{2}|\?)$/u;
const FEE = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/u;

/** "role=koc" parts as cells by name; commas between names become semicolons. */
function cellsOf(parts: readonly string[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const part of parts) {
    const [, from, to] = TERM.exec(part) ?? [];
    if (from !== undefined && from !== '?') cells.set('starts_on', from);
    if (to !== undefined && to !== '?') cells.set('ends_on', to);
    if (from !== undefined) continue;
    const sign = part.indexOf('=');
    if (sign < 1) continue;
    const [name, value] = [part.slice(0, sign), part.slice(sign + 1)];
    const [, amount, currency] = FEE.exec(value) ?? [];
    if (amount !== undefined && currency !== undefined) {
      cells.set(name, amount).set(`${name}_currency`, currency);
    } else cells.set(name, value);
  }
  return cells;
}

/** "fit=fine | wears it already" and "card:audience=4" as fields. */
function checklistOf(items: readonly string[], onBad: OnBadField): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const text of items) {
    const bar = text.indexOf(' | ');
    const [item = '', word = ''] = (bar < 0 ? text : text.slice(0, bar)).split('=');
    if (word !== '') fields[item] = CARD_FIELD.test(item) ? Number(word) : word;
    if (bar >= 0) fields[`${item}:note`] = text.slice(bar + 3);
  }
  return fieldsOf('checklist', fields, onBad);
}

/** Parts, licences, linked notes and the checklist of one row, as far as its cells tell. */
export function recordsOfRow(
  row: ExportRow,
  at: number,
  problems: ImportProblem[],
): ImportedRecord[] {
  const { creator_id: creatorId } = row;
  const say = (column: string) => (field: string, detail: string) =>
    problems.push({ at, column: `${column} ${field}`, code: 'record.invalid', detail });
  const parts = (row.campaign_parts ?? []).map((text): ImportedRecord => {
    const [list = '', ...terms] = text.split(' | ');
    const cells = cellsOf(terms);
    const cell = (column: string) => cells.get(column) ?? '';
    const fields = fieldsOfCells('part', cell, say('campaign_parts'));
    return { at, is: 'part', list: unbarred(list), creatorId, fields };
  });
  const rights = (row.rights_records ?? []).map((text): ImportedRecord => {
    const [piece = '', ...terms] = text.split(' | ');
    const cells = cellsOf(terms.map((term) => term.replaceAll(',', '; ')));
    if (piece !== '' && piece !== '?')
      cells.set(isId(piece) ? 'note_id' : 'piece', unbarred(piece));
    const cell = (column: string) => cells.get(column) ?? '';
    return {
      at,
      is: 'right',
      creatorId,
      fields: fieldsOfCells('right', cell, say('rights_records')),
    };
  });
  const checklist = checklistOf(row.checklist ?? [], say('checklist'));
  const notes = (row.published_notes ?? []).flatMap((text): ImportedRecord[] => {
    const [list = '', id = '', title] = text.split(' | ');
    if (!isId(id)) {
      say('published_notes')('note_id', id);
      return [];
    }
    const cell = (column: string) => (column === 'title' ? unbarred(title ?? '') : '');
    const fields = fieldsOfCells('note', cell, say('published_notes'));
    return [{ at, is: 'note', list: unbarred(list), id, creatorId, fields: withDay(id, fields) }];
  });
  // What a campaign's list cannot be called names none.
  const named = [...parts, ...notes].filter(({ is, list = '' }) => {
    const isName = nameOf(list) !== undefined;
    if (!isName)
      say(is === 'part' ? 'campaign_parts' : 'published_notes')('list', list.slice(0, 120));
    return isName;
  });
  return [...named, ...rights, { at, is: 'checklist', creatorId, fields: checklist }];
}
