/*
 * npm run eval
 *
 * The scoring core against the sets in $KOLENS_DATA (default ../shared/data): a table per set, false
 * alarms first, through the same `score` that the extension and `npm run score` call. A row says what
 * was asked (SCORING §3), what was measured, with its interval where it is an area, and whether the
 * bar is reached. Never one pooled number.
 *
 * npm run eval -- --write also writes the figures that people are shown (scripts/eval/record.ts).
 */
import { hasData } from './eval/data';
import { writeRecorded } from './eval/record';
import { evaluate } from './eval/rows';

if (!hasData()) {
  console.log('skipped: no data at $KOLENS_DATA (default ../shared/data)');
} else {
  const args = process.argv.slice(2);
  const only = args.find((arg) => !arg.startsWith('--'));
  evaluate(only, (line) => console.log(line));
  if (args.includes('--write')) await writeRecorded();
}
