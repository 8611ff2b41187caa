import type { World, WorldNote } from '../world';
import { coverNameOf } from './tokens';

/** Covers, avatars and stickers, drawn: no picture file is kept and none comes from elsewhere. */
export function pictureFor(world: World, path: string): string | undefined {
  const [, kind, name] = /^\/fe-static\/(cover|avatar|emoji)\/([0-9a-f]+)\.svg$/u.exec(path) ?? [];
  if (!kind || !name) return undefined;
  if (kind === 'cover') return cover(world, name);
  if (kind === 'avatar') return avatar(world, name);
  return svg(
    48,
    48,
    `<rect width="48" height="48" rx="24" fill="#ffd966"/><circle cx="17" cy="20" r="3"/><circle cx="31" cy="20" r="3"/><path d="M14 30q10 9 20 0" fill="none" stroke="#000" stroke-width="3"/>`,
  );
}

const covers = new WeakMap<World, Map<string, WorldNote>>();

function noteOfCover(world: World, name: string): WorldNote | undefined {
  const known =
    covers.get(world) ??
    new Map([...world.notes.values()].map(({ note }) => [coverNameOf(note.id), note]));
  covers.set(world, known);
  return known.get(name);
}

function cover(world: World, name: string): string | undefined {
  const note = noteOfCover(world, name);
  if (!note) return undefined;
  const { width, height, hue } = note.cover;
  const title = [...(note.title ?? '')].slice(0, 22);
  const lines = [title.slice(0, 11).join(''), title.slice(11).join('')].filter(Boolean);
  const text = lines
    .map(
      (line, i) =>
        `<text x="50%" y="${height * 0.68 + i * width * 0.095}" text-anchor="middle" font-family="Noto Sans CJK SC, sans-serif" font-size="${width * 0.072}" font-weight="600" fill="hsl(${hue} 45% 18%)">${escape(line)}</text>`,
    )
    .join('');
  return svg(
    width,
    height,
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 75% 90%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 65% 74%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/><circle cx="${width * 0.82}" cy="${height * 0.16}" r="${width * 0.3}" fill="hsl(${hue} 80% 96%)" opacity=".55"/>${motif(note.cover)}${text}`,
  );
}

/** Three overlapping discs, placed by the hue: every cover looks a little different. */
function motif({ width, height, hue }: WorldNote['cover']): string {
  return [0, 1, 2]
    .map((i) => {
      const x = width * (0.34 + 0.16 * i);
      const y = height * 0.34 + (((hue * (i + 3)) % 7) - 3) * width * 0.022;
      const radius = width * (0.11 + ((hue + i * 5) % 4) * 0.02);
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(hue + i * 38) % 360} 70% ${62 + i * 8}%)" opacity=".8"/>`;
    })
    .join('');
}

function avatar(world: World, id: string): string {
  const person = world.people.get(id);
  const hue = parseInt(id.slice(-3), 16) % 360;
  const letter = [...(person?.nickname ?? '?')].find((char) => /[\p{L}\p{N}]/u.test(char)) ?? '·';
  return svg(
    80,
    80,
    `<rect width="80" height="80" fill="hsl(${hue} 55% 82%)"/><text x="40" y="54" text-anchor="middle" font-family="Noto Sans CJK SC, sans-serif" font-size="38" fill="hsl(${hue} 45% 28%)">${escape(letter)}</text>`,
  );
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u202E', '');
}
