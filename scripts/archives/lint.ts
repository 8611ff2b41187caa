import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A finding of Mozilla's linter that stays, and why. */
interface Explained {
  code: string;
  file: RegExp;
  why: string;
}

/**
 * Each also stands in docs/store/for-reviewers.md: people who review the extension ask about it.
 */
export const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/react-[\w-]+\.js$/u,
    why: 'React’s own code for `dangerouslySetInnerHTML` and `<script>`, of which we use neither; the pages’ policy has Trusted Types refuse it',
  },
];

interface Finding {
  code: string;
  message: string;
  description: string;
  file?: string;
  line?: number;
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
  const open = found.filter((finding) => errors.includes(finding) || !isExplained(finding));
  return { problems: open.map(lineOf), explained: found.length - open.length };
}

function isExplained({ code, file = '' }: Finding): boolean {
  return EXPLAINED.some((one) => one.code === code && one.file.test(file));
}

function lineOf({ code, message, file, line }: Finding): string {
  return `${code}: ${message} (${[file, line].filter((part) => part !== undefined).join(':')})`;
}
