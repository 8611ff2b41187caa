/*
 * iCalendar as RFC 5545 wants it: CRLF, lines of at most 75 octets, escaped texts, days as DATE and
 * moments in UTC, so that no time zone has to be described. Written here rather than by a library:
 * what is needed of the format is one page.
 */

export interface CalendarEvent {
  /** The same for the same thing whenever it is exported: a calendar then moves it instead of doubling it. */
  uid: string;
  title: string;
  description?: string;
  /** Whole days, first and last; both count. YYYY-MM-DD. Or moments, ms. */
  when: { from: string; to: string } | { fromMs: number; toMs: number };
  /** Nobody is busy meanwhile: holidays, sales. */
  isBackground?: boolean;
}

const MOST_OCTETS = 75;

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** A content line cut into lines of at most 75 octets, never within a letter; each further one begins with a space. */
export function folded(line: string): string {
  let folds = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > MOST_OCTETS) {
      folds += '\r\n ';
      octets = 1;
    }
    folds += letter;
    octets += more;
  }
  return folds;
}

// Control characters may not stand in a text at all; a line break is written as \n. Halves of letters
// cannot be written in UTF-8.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

/** A text as the value of a property. */
export function escapedText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n');
}

const plainDay = (day: string) => day.replaceAll('-', '');
const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const utc = (ms: number) =>
  new Date(ms)
    .toISOString()
    .replace(/\.\d{3}/u, '')
    .replace(/[-:]/gu, '');

function linesOf({ uid, title, description, when, isBackground }: CalendarEvent, now: number) {
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...('from' in when
      ? [
          `DTSTART;VALUE=DATE:${plainDay(when.from)}`,
          // The end of whole days is the first day that no longer counts.
          `DTEND;VALUE=DATE:${plainDay(nextDay(when.to))}`,
        ]
      : [`DTSTART:${utc(when.fromMs)}`, `DTEND:${utc(when.toMs)}`]),
    `SUMMARY:${escapedText(title)}`,
    ...(description ? [`DESCRIPTION:${escapedText(description)}`] : []),
    ...(isBackground ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/**
 * A calendar file.
 * @param now ms; stamped on every event
 */
export function toICalendar(
  name: string,
  events: readonly CalendarEvent[],
  { now, version }: { now: number; version: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kolens//Kolens ${escapedText(version)}//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapedText(name)}`,
    `X-WR-CALNAME:${escapedText(name)}`,
    ...events.flatMap((event) => linesOf(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
