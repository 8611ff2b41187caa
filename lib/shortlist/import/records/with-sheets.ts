import { gridOfXlsx } from '../grid';
import type { ImportPreview } from '../preview';
import { COURSE_SHEETS, RECORD_SHEETS, recordsOfGrid, type RecordSheet } from './from-sheets';
import type { RecordKind } from './record';

/** Which records each sheet holds whole. */
const REPLACED: Readonly<Record<RecordSheet, ReadonlySet<RecordKind>>> = {
  Campaigns: new Set(['plan', 'part']),
  Rights: new Set(['right']),
};

/**
 * A spreadsheet of ours with what its sheets of campaigns and licences say. They say more than the cells
 * that sum them up in the first sheet, and take their place.
 */
export async function withSheets(preview: ImportPreview, file: Uint8Array): Promise<ImportPreview> {
  let all = preview;
  for (const sheet of RECORD_SHEETS) {
    const grid = await gridOfXlsx(file, sheet);
    if (!grid) continue;
    const { records, problems } = recordsOfGrid(sheet, grid, { name: sheet });
    const isRight = sheet === 'Rights';
    all = {
      ...all,
      creators: all.creators.map((creator) => ({
        ...creator,
        records: creator.records?.filter(({ is }) => !REPLACED[sheet].has(is)),
      })),
      records: [...(all.records ?? []), ...records],
      problems: [...all.problems, ...problems],
      ...(isRight && { notTaken: all.notTaken?.filter((part) => part !== 'terms') }),
    };
  }
  for (const sheet of COURSE_SHEETS) {
    const grid = await gridOfXlsx(file, sheet);
    if (grid) return { ...all, notTaken: [...(all.notTaken ?? []), 'courses'] };
  }
  return all;
}
