import prettier from 'prettier';
import {
  BENCHMARKS,
  DESCRIBED,
  describeSignals,
  MEASURED,
  NOT_CLAIMED,
  PRESETS,
  RULES,
  SCORING_HISTORY,
  SCORING_VERSION,
  TIER_SCHEMES,
  type Described,
  type SignalDescription,
  type Statement,
} from '@/lib/scoring';
import { errorsOf, errorTables } from './scoring-page-errors';

/** The text of docs/scoring.md, formatted as the project's files are. */
export async function scoringPage(): Promise<string> {
  const config = await prettier.resolveConfig('docs/scoring.md');
  return prettier.format(page(), { ...config, parser: 'markdown' });
}

function page(): string {
  return [
    '# How scores work',
    `Scoring version ${SCORING_VERSION}. This file is written by \`scripts/scoring-docs.ts\` from the descriptions in \`lib/scoring\`: change those, not this. The page "How scores work" shows the same.`,
    '## What is not claimed',
    bullets(NOT_CLAIMED),
    '## Rules of every figure',
    bullets(RULES),
    '## Signals',
    ...describeSignals().map(signal),
    '## Described, weight 0',
    'Shown with n, interval and the comments behind them; no score, level, mark or verdict rests on them.',
    ...DESCRIBED.map(described),
    '## Weights',
    'Percent of the whole score, by preset. A signal that is not listed is shown and not scored; what is described weighs 0 in every preset.',
    weights(),
    '## Yardsticks',
    ...BENCHMARKS.map(
      (b) =>
        `**${b.name}** (\`${b.id}\`, ${b.date}). ${b.source} _Caution:_ ${b.caution} Grades: ${Object.keys(b.curves).join(', ')}.`,
    ),
    '**Your own cohort** (`cohort`). The share of your saved creators that do worse, from eight creators with the figure on.',
    '## Sizes',
    ...TIER_SCHEMES.map((scheme) => `- **${scheme.name}**: ${scheme.source}`),
    ...errorTables(),
    '## Measured besides',
    MEASURED.map(({ what, found, command }) => `- ${what}: **${found}** (\`${command}\`)`).join(
      '\n',
    ),
    '## Versions',
    SCORING_HISTORY.map(({ version, change }) => `- **${version}**: ${change}`).join('\n'),
  ].join('\n\n');
}

function signal(of: SignalDescription): string {
  return [
    `### ${of.name} (\`${of.id}\`)`,
    of.measures,
    [
      `- Formula: ${of.formula}`,
      `- Unit: ${of.unit}; ${of.better === 'neither' ? 'neither higher nor lower is better' : `${of.better} is better`}`,
      `- Needs: ${of.needs}`,
      `- Interval: ${of.interval}`,
      `- Source: ${of.source}`,
      `- Blind spots: ${of.blindSpots.join(' ')}`,
      `- Error rates: ${errorsOf(of.id)}`,
    ].join('\n'),
  ].join('\n\n');
}

function described(of: Described): string {
  return [
    `### ${of.name}`,
    of.measures,
    [
      `- Formula: ${of.formula}`,
      `- Needs: ${of.needs}`,
      `- Source: ${of.source}`,
      `- Why weight 0: ${of.whyZero}`,
      `- Blind spots: ${of.blindSpots.join(' ')}`,
    ].join('\n'),
  ].join('\n\n');
}

function bullets(statements: readonly Statement[]): string {
  return statements.map(({ text }) => `- ${text}`).join('\n');
}

function weights(): string {
  const presets = Object.entries(PRESETS);
  const ids = describeSignals()
    .map(({ id }) => id)
    .filter((id) => presets.some(([, preset]) => preset[id]));
  const head = `| signal | ${presets.map(([name]) => name).join(' | ')} |`;
  const rule = `|---|${presets.map(() => '--:|').join('')}`;
  const rows = ids.map(
    (id) => `| ${id} | ${presets.map(([, preset]) => preset[id] ?? '').join(' | ')} |`,
  );
  return [head, rule, ...rows].join('\n');
}
