// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { CostLine } from '@/components/entry/CostLine';
import { NoteField, QuoteField, type FieldProps } from '@/components/entry/fields';
import { StatusField } from '@/components/entry/StatusField';
import type { EntryChanges } from '@/lib/model';
import { ENTRY, report } from './fixtures';
import { button, click, render } from './render';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Types or chooses, as a person would. */
async function enter(field: Field | null, value: string): Promise<void> {
  if (!field) throw new Error('there is no such field');
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
  await act(async () => {
    own.set!.call(field, value);
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}

const find = <F extends Field>(selector: string) => document.querySelector<F>(selector);

async function drawn(draw: (props: FieldProps) => React.ReactNode, entry = ENTRY) {
  const edits: EntryChanges[] = [];
  const edit = (changes: EntryChanges) => void edits.push(changes);
  const again = (next = entry) => draw({ entry: next, edit });
  const screen = await render(again());
  return { edits, ...screen, again };
}

describe('the status', () => {
  it('asks why before somebody is turned down', async () => {
    const { edits } = await drawn((props) => <StatusField {...props} />);
    await enter(find('select'), 'rejected');
    expect(edits).toEqual([]);
    await enter(find('textarea'), ' too dear ');
    await click(button('Reject'));
    expect(edits).toEqual([{ status: 'rejected', rejectedReason: 'too dear' }]);
  });

  it('stays when the question is left, and takes any other at once', async () => {
    const { edits } = await drawn((props) => <StatusField {...props} />);
    await enter(find('select'), 'rejected');
    await click(button('Cancel'));
    expect(edits).toEqual([]);
    await enter(find('select'), 'agreed');
    expect(edits).toEqual([{ status: 'agreed' }]);
  });
});

describe('what is typed', () => {
  it('is saved when its field goes away, and not twice', async () => {
    const { edits, draw } = await drawn((props) => <NoteField {...props} />);
    await enter(find('textarea'), 'why #spring');
    await draw(null);
    expect(edits).toEqual([{ note: 'why #spring', addTags: ['spring'] }]);
  });

  it('is forgotten at Escape', async () => {
    const { edits, draw } = await drawn((props) => <NoteField {...props} />);
    await enter(find('textarea'), 'never mind');
    await act(async () => {
      find('textarea')!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    });
    await draw(null);
    expect(edits).toEqual([]);
  });

  it('goes out when its page is closed', async () => {
    const { edits } = await drawn((props) => <NoteField {...props} />);
    await enter(find('textarea'), 'just before');
    await act(async () => window.dispatchEvent(new Event('pagehide')));
    expect(edits).toEqual([{ note: 'just before' }]);
  });

  it('stays when the field is changed elsewhere; the user chooses, and nothing is saved before', async () => {
    const note = { ...ENTRY, note: 'as it was' };
    const { edits, draw, again } = await drawn((props) => <NoteField {...props} />, note);
    await enter(find('textarea'), 'mine');
    await draw(again({ ...note, note: 'theirs' }));
    expect(find('textarea')!.value).toBe('mine');
    expect(document.body.textContent).toContain('theirs');
    await act(async () => find('textarea')!.dispatchEvent(new FocusEvent('focusout')));
    expect(edits).toEqual([]);
    await click(button('Keep mine'));
    expect(edits).toEqual([{ note: 'mine' }]);
    // Once it is stored there is nothing left to choose.
    await draw(again({ ...note, note: 'mine' }));
    expect(document.body.textContent).not.toContain('theirs');
    await draw(null);
    expect(edits).toHaveLength(1);
  });

  it('gives way to what was written elsewhere when the user says so', async () => {
    const { edits, draw, again } = await drawn((props) => <NoteField {...props} />);
    await enter(find('textarea'), 'mine');
    await draw(again({ ...ENTRY, note: 'theirs' }));
    await click(button('Take theirs'));
    expect(find('textarea')!.value).toBe('theirs');
    await draw(null);
    expect(edits).toEqual([]);
  });

  it('is kept beside what was written elsewhere when the field goes before the choice', async () => {
    const { edits, draw, again } = await drawn((props) => <NoteField {...props} />);
    await enter(find('textarea'), 'mine');
    await draw(again({ ...ENTRY, note: 'theirs' }));
    await draw(null);
    expect(edits).toEqual([{ note: 'theirs\n\nmine' }]);
  });

  it('is no quote when it is no amount', async () => {
    const { edits } = await drawn((props) => <QuoteField {...props} />);
    const leave = () =>
      act(async () => find('input')!.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await enter(find('input'), 'a lot');
    await leave();
    expect(edits).toEqual([]);
    expect(find('input')!.getAttribute('aria-invalid')).toBe('true');
    await enter(find('input'), '1.2万');
    await leave();
    expect(edits).toEqual([{ quoteCny: 12_000 }]);
  });
});

describe('the cost', () => {
  const count = { value: 150, low: 100, high: 300, n: 12 };
  const typical = { interactions: count, saves: { ...count, low: 0 } };
  const scored = report([], { details: { typical } });

  it('is given with the interval of the count, and in both moneys', async () => {
    const { container } = await render(
      <CostLine entry={{ ...ENTRY, quoteCny: 3_000 }} report={scored} />,
      { settings: { ownCurrency: { currency: 'EUR', cnyPer: 8, asOf: '2026-11-01' } } },
    );
    expect(container.textContent).toContain('¥20 ≈ €2.50 ¥10.0–30.0 · 12 notes');
    expect(container.textContent).toContain('¥10.0 or more');
    expect(container.textContent).toContain('At 8 yuan for 1 EUR, your rate of 2026-11-01.');
  });

  it('is not said without a quote, and says what it lacks without notes', async () => {
    const bare = await render(<CostLine entry={ENTRY} report={scored} />);
    expect(bare.container.textContent).toBe('');
    const { container } = await render(
      <CostLine entry={{ ...ENTRY, quoteCny: 3_000 }} report={report()} />,
    );
    expect(container.textContent).toContain('takes 5 opened notes');
  });
});
