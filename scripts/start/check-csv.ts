import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { engagementRate } from '../../tests/practice-site';
import type { Vetted } from './vet';

/** The fixed first columns of an export, word for word: other people's scripts rely on them. */
export const FIXED_HEADER =
  'platform,creator_id,nickname,red_id,profile_url,list,status,tags,note,tier,followers,' +
  'followers_low,followers_high,following,likes_and_saves,ip_location,bio,notes_seen,notes_opened,' +
  'comments_seen,median_likes,median_saves,median_comments,engagement_rate,engagement_rate_low,' +
  'engagement_rate_high,like_save_rate,like_save_rate_low,like_save_rate_high,save_like_ratio,' +
  'comment_like_ratio,notes_per_30d,last_note_at,comment_suspicion,comment_suspicion_low,' +
  'comment_suspicion_high,comment_level,paid_share,score,confidence,verdict,scoring_version,' +
  'quote_cny,added_at,last_seen_at';

type Row = Record<string, string>;

/** What is wrong with an exported file, a line each; nothing when it holds exactly what was shortlisted. */
export function checkCsv(path: string, vetted: readonly Vetted[], now: number): string[] {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  const { data, errors } = Papa.parse<Row>(text, { header: true, newline: '\r\n' });
  const rows = data.filter((row) => Object.values(row).some((cell) => cell !== ''));
  return [
    ...(bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? [] : ['no byte order mark']),
    ...(text.startsWith(`${FIXED_HEADER},`) || text.startsWith(`${FIXED_HEADER}\r\n`)
      ? []
      : [`header: ${text.split('\r\n')[0]}`]),
    ...(/^[^\r\n]*\r\n/u.test(text) ? [] : ['lines do not end in CRLF']),
    ...errors
      .filter(({ code }) => code !== 'TooFewFields')
      .map(({ message, row }) => `row ${row}: ${message}`),
    ...(rows.length === vetted.length ? [] : [`${rows.length} rows for ${vetted.length} creators`]),
    ...vetted.flatMap((one) => checkRow(rows, one, now)),
  ];
}

function checkRow(rows: readonly Row[], { creator, opened }: Vetted, now: number): string[] {
  const row = rows.find(({ creator_id }) => creator_id === creator.id);
  if (!row) return [`${creator.key}: no row`];
  const expected: Row = {
    platform: 'xiaohongshu',
    nickname: guarded(creator.nickname),
    red_id: creator.redId,
    status: 'candidate',
    followers: String(creator.followers),
    followers_low: String(creator.followers),
    followers_high: String(creator.followers),
    following: String(creator.following),
    likes_and_saves: String(creator.likesAndSaves),
    notes_seen: String(creator.notes.length),
    notes_opened: String(opened.length),
  };
  const wrong = Object.entries(expected)
    .filter(([column, value]) => row[column] !== value)
    .map(([column, value]) => `${creator.key}: ${column} is ${row[column]}, should be ${value}`);
  return [...wrong, ...checkRate(row, creator.key, engagementRate(creator, opened, now), opened)];
}

/** Below five opened notes no rate may stand there; from five on it must be the true one. */
function checkRate(
  row: Row,
  key: string,
  truth: number | undefined,
  opened: readonly string[],
): string[] {
  const shown = row['engagement_rate'] ?? '';
  if (opened.length < 5 || truth === undefined) {
    return shown === '' ? [] : [`${key}: engagement_rate ${shown} on ${opened.length} notes`];
  }
  const low = Number(row['engagement_rate_low']);
  const high = Number(row['engagement_rate_high']);
  // Counts that the site rounds (1.3万) leave the true rate within two per cent.
  const near = Math.abs(Number(shown) - truth) <= truth * 0.02;
  const within = low <= truth * 1.001 && truth * 0.999 <= high;
  return shown !== '' && near && within
    ? []
    : [`${key}: engagement_rate ${shown} (${low}–${high}), should be ${truth.toFixed(5)}`];
}

/** As a spreadsheet may safely open it. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
