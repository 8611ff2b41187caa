import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toICalendar, type CalendarEvent } from '@/lib/campaign';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const bytes = (text: string) => new TextEncoder().encode(text).length;
const calendar = (events: readonly CalendarEvent[], name = '秋季') =>
  toICalendar(name, events, { now: NOW, version: '1.0' });

/** What a reader of the format does: lines put together again, values without their escapes. */
function read(text: string): Map<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [head = '', ...rest] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const value = rest
      .join(':')
      .replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
    if (!/^(BEGIN|END)/u.test(line)) events.at(-1)?.set(head, value);
  }
  return events;
}

describe('a calendar file', () => {
  it('writes whole days as dates, up to the day after, and moments in UTC', () => {
    const text = calendar([
      { uid: 'a@kolens', title: 'Briefing', when: { from: '2026-12-30', to: '2026-12-31' } },
      {
        uid: 'b@kolens',
        title: '晚上',
        description: 'one; two, three\nfour\\five',
        when: { fromMs: Date.UTC(2026, 11, 12, 12), toMs: Date.UTC(2026, 11, 12, 14) },
        isBackground: true,
      },
    ]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\n/u);
    expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/u);
    expect(text).toContain('DESCRIPTION:one\\; two\\, three\\nfour\\\\five\r\n');
    const [days, moments] = read(text);
    expect(Object.fromEntries(days!)).toEqual({
      UID: 'a@kolens',
      DTSTAMP: '20261121T093000Z',
      'DTSTART;VALUE=DATE': '20261230',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: 'Briefing',
    });
    expect(Object.fromEntries(moments!)).toMatchObject({
      DTSTART: '20261212T120000Z',
      DTEND: '20261212T140000Z',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('holds every text as it was, in lines of at most 75 octets, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constant('小红书'.repeat(40)),
      fc.constant('👩‍👩‍👧'.repeat(20)),
    );
    fc.assert(
      fc.property(text, text, (title, description) => {
        const when = { from: '2026-12-12', to: '2026-12-12' };
        const file = calendar([{ uid: 'a@kolens', title, description, when }], title);
        for (const line of file.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
        // eslint-disable-next-line no-control-regex
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/u);
        expect(() => encodeURIComponent(file)).not.toThrow();
        const plain = (raw: string) =>
          raw
            // eslint-disable-next-line no-control-regex
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu, '')
            .replace(/\r\n|\r/gu, '\n');
        const [event] = read(file);
        expect(event!.get('SUMMARY')).toBe(plain(title));
        expect(event!.get('DESCRIPTION') ?? '').toBe(plain(description));
      }),
    );
  });
});
