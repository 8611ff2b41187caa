import { gridOfXlsx } from '../grid';
import type { ImportPreview } from '../preview';
import { RECORD_SHEETS, recordsOfGrid, type RecordSheet } from './from-sheets';
import type { RecordKind } from './record';

/** Which records each sheet holds whole. */
const REPLACED: Readonly<Record<RecordSheet, ReadonlySet<RecordKind>>> = {
  Campaigns: new Set(['plan', 'part']),
  Rights: new Set(['right']),
  'Published notes': new Set(['note']),
  'Campaign log': new Set(),
};

/**
 * A spreadsheet of ours with what its further sheets say. Campaigns and licences say more there than in the
 * cells that sum them up in the first sheet, and take their place.
 */
export async function withSheets(preview: ImportPreview, file: Uint8Array): Promise<ImportPreview> {
  let all = preview;
  for (const sheet of RECORD_SHEETS) {
    const grid = await gridOfXlsx(file, sheet);
    if (!grid) continue;
    const { records, problems } = recordsOfGrid(sheet, grid, { name: sheet });
    const notTaken = all.notTaken?.filter((part) => sheet !== 'Rights' || part !== 'terms') ?? [];
    all = {
      ...all,
      creators: all.creators.map((creator) => ({
        ...creator,
        records: creator.records?.filter(({ is }) => !REPLACED[sheet].has(is)),
      })),
      records: [...(all.records ?? []), ...records],
      problems: [...all.problems, ...problems],
      notTaken:
        sheet === 'Published notes'
          ? [...notTaken.filter((part) => part !== 'readings'), 'courses']
          : notTaken,
    };
  }
  return all;
}
