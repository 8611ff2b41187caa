import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** A finding of Mozilla's linter that stays, and why. */
interface Explained {
  code: string;
  /** The code that it is about: names of files change from build to build. */
  about: RegExp;
  why: string;
}

/**
 * Each also stands in docs/store/for-reviewers.md: people who review the extension ask about it.
 */
export const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    about: /__html!==\w+&&\(\w+\.innerHTML=$/u,
    why: 'React’s own code for `dangerouslySetInnerHTML`, which we do not use; the pages’ policy has Trusted Types refuse it',
  },
];

interface Finding {
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
  column?: number;
}

interface Linted {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

/**
 * What Mozilla's linter, the same that `web-ext lint` runs, has against an archive or a built folder.
 * It works without a network.
 * @returns a line for each finding that is not explained, and how many are
 */
export function lint(path: string): { problems: string[]; explained: number } {
  const windows = process.platform === 'win32';
  const linter = join('node_modules/.bin', windows ? 'addons-linter.cmd' : 'addons-linter');
  const run = spawnSync(linter, ['--output', 'json', path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: windows,
  });
  if (!run.stdout.trimStart().startsWith('{')) {
    return {
      problems: [`the linter did not run: ${run.stderr || String(run.error)}`],
      explained: 0,
    };
  }
  const { errors, warnings, notices } = JSON.parse(run.stdout) as Linted;
  const found = [...errors, ...warnings, ...notices];
  const read = readerOf(path);
  const open = found.filter((finding) => errors.includes(finding) || !isExplained(finding, read));
  return { problems: open.map(lineOf), explained: found.length - open.length };
}

/** Text of a file of a folder or of an archive. */
function readerOf(path: string): (file: string) => string {
  if (statSync(path).isDirectory()) return (file) => readFileSync(join(path, file), 'utf8');
  const files = unzipSync(readFileSync(path));
  return (file) => Buffer.from(files[file] ?? []).toString('utf8');
}

/** Characters from where the linter points that reach over the assignment it means. */
const REACH = 12;

function isExplained(
  { code, file, line, column }: Finding,
  read: (file: string) => string,
): boolean {
  if (file === undefined || line === undefined || column === undefined) return false;
  const text = read(file).split('\n')[line - 1] ?? '';
  const about = text.slice(0, text.indexOf('=', column) + 1).slice(-80);
  const isNear = about.length > 0 && text.indexOf('=', column) - column <= REACH;
  return isNear && EXPLAINED.some((one) => one.code === code && one.about.test(about));
}

function lineOf({ code, message, file, line }: Finding): string {
  return `${code}: ${message} (${[file, line].filter((part) => part !== undefined).join(':')})`;
}
