// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Conflicts } from '@/components/dashboard/files/Conflicts';
import { recordFieldText } from '@/components/dashboard/files/record-words';
import { createFormat } from '@/components/app/format';
import {
  checklistChangesSchema,
  partChangesSchema,
  planChangesSchema,
  rightChangesSchema,
} from '@/lib/model';
import { conflictKey, type Choice, type ImportConflict } from '@/lib/shortlist';
import { render } from './render';

const ANN = { creatorId: 'a'.repeat(24), nickname: 'Ann' };
const terms: ImportConflict = {
  ...ANN,
  field: 'fee',
  record: { is: 'part', key: 'Spring', name: 'Spring' },
  mine: { amount: 300, currency: 'EUR' },
  theirs: { amount: 450, currency: 'EUR' },
  byRule: 'mine',
};
const licence: ImportConflict = {
  ...ANN,
  field: 'channels',
  record: { is: 'right', key: 'r1', name: 'Balcony' },
  mine: ['website'],
  theirs: ['website', 'email'],
  byRule: 'theirs',
};

describe('conflicts of terms and licences', () => {
  it('are told in words, and chosen one by one', async () => {
    const chosen: [string, Choice][] = [];
    const { container } = await render(
      <Conflicts
        conflicts={[terms, licence]}
        lists={[]}
        prefer={undefined}
        choices={new Map()}
        disabled={false}
        onPrefer={() => {}}
        onChoose={(...choice) => chosen.push(choice)}
      />,
    );
    const [first, second] = container.querySelectorAll('tbody tr');
    expect(first?.textContent).toMatch(/Ann · Spring.*Terms: Fee.*300.*450/u);
    expect(second?.textContent).toMatch(/Ann · Balcony.*Licence: Permitted channels/u);
    expect(second?.textContent).toContain('Website and shop pages, E-mail');
    const theirs = first!.querySelectorAll<HTMLInputElement>('input')[1]!;
    theirs.click();
    expect(chosen).toEqual([[conflictKey(terms), 'theirs']]);
  });

  it.each([
    ['plan', planChangesSchema],
    ['part', partChangesSchema],
    ['right', rightChangesSchema],
    ['checklist', checklistChangesSchema],
  ] as const)('every field of a %s has its words', (is, schema) => {
    const format = createFormat('en');
    const nameless = Object.keys(schema.shape).filter((field) => {
      const conflict = { ...terms, field, record: { is, key: '' } };
      return recordFieldText(conflict, format).startsWith(field.replace(/:note$/u, ''));
    });
    expect(nameless).toEqual([]);
  });
});
