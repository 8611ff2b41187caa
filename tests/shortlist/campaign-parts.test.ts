import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Part, Plan } from '@/lib/model';
import { campaignParts, parseTextImport, rowOf, toCsv, toJson, toXlsx } from '@/lib/shortlist';
import { score } from '@/lib/scoring';
import { CREATOR_ID, dossier, ENTRY, LISTS } from './sample';

const at = '2026-11-20T12:00:00.000Z';
const stamps = { createdAt: at, updatedAt: at, fieldTimes: {} };
const PLANS: Plan[] = [
  { listId: 'list-a', objective: 'launch', budget: 9_000, currency: 'EUR', ...stamps },
];
const about = { creatorId: CREATOR_ID, ...stamps };
const PARTS: Part[] = [
  { listId: 'list-a', ...about, role: 'koc', fee: { amount: 300, currency: 'EUR' } },
  { listId: 'list-b', ...about, commission: 0.1, status: 'agreed' },
  { listId: 'gone', ...about, role: 'koc' },
];
const campaigns = campaignParts(PARTS, LISTS, PLANS);
const given = { entry: ENTRY, lists: LISTS, dossier: dossier(), campaigns };

describe('terms in campaigns', () => {
  it('name their list and no id of this computer', () => {
    expect(campaigns).toMatchObject([
      { list: 'Spring; launch', plan: { budget: 9_000 }, part: { role: 'koc' } },
      { list: '口红', part: { status: 'agreed' } },
    ]);
    expect(JSON.stringify(campaigns)).not.toContain('list-');
  });

  it('stand in one cell of the CSV', () => {
    const csv = toCsv([rowOf({ ...given, report: score(given.dossier) })]);
    expect(csv).toContain('Spring\\; launch | role=koc | fee=300 EUR; 口红 | commission=0.1');
  });

  it('are part of the JSON, which is still read back', () => {
    const json = toJson([given]);
    expect(JSON.parse(json)).toMatchObject([{ campaigns: [{ list: 'Spring; launch' }, {}] }]);
    expect(toJson([{ ...given, campaigns: [] }])).not.toContain('campaigns');
    expect(parseTextImport(json, 'a.json')).toMatchObject({ problems: [], creators: [{}] });
  });

  it('have a sheet of their own in the spreadsheet, where there are any', () => {
    const row = rowOf({ ...given, report: score(given.dossier) });
    const sheets = (terms: typeof campaigns) => {
      const files = unzipSync(
        toXlsx([row], undefined, {
          campaigns: [{ creatorId: CREATOR_ID, nickname: 'Ann', campaigns: terms }],
        }),
      );
      const names = strFromU8(files['xl/workbook.xml']!).match(/sheet name="[^"]+/gu);
      return { names, second: strFromU8(files['xl/worksheets/sheet2.xml']!) };
    };
    const filled = sheets(campaigns);
    expect(filled.names).toEqual([
      'sheet name="Shortlist',
      'sheet name="Campaigns',
      'sheet name="Definitions',
    ]);
    expect(filled.second).toContain('Spring; launch');
    expect(filled.second).toContain('<v>9000</v>');
    expect(sheets([]).names).toHaveLength(2);
  });

  it('have a sheet of what their briefs say, where one says something', () => {
    const row = rowOf({ ...given, report: score(given.dossier) });
    const cited = [{ id: CREATOR_ID, title: '一锅|两人' }];
    const plan = { ...PLANS[0]!, keyMessages: ['Cooks; serves', 'The lid'], disclosure: 'both' };
    const briefs = campaignParts([{ ...PARTS[0]!, cited, whyFit: 'One pot' }], LISTS, [
      plan as Plan,
    ]);
    const files = unzipSync(
      toXlsx([row], undefined, { campaigns: [{ creatorId: CREATOR_ID, campaigns: briefs }] }),
    );
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('sheet name="Briefs');
    const sheet = strFromU8(files['xl/worksheets/sheet3.xml']!);
    for (const text of ['Cooks\\; serves; The lid', 'both', '一锅|两人', 'One pot']) {
      expect(sheet).toContain(text);
    }
    expect(toCsv([rowOf({ ...given, campaigns: briefs, report: score(given.dossier) })])).toContain(
      'cites=一锅||两人',
    );
    expect(toJson([{ ...given, campaigns: briefs }])).toContain('"keyMessages":["Cooks; serves"');
  });
});
