/** The rows of SCORING §3, measured on the sets at hand. */
import { commentSets } from './comment-rows';
import { falseAlarms } from './false-alarms';
import { attacks, coordinated, mixed } from './section-rows';
import { printTo, summary, type Print } from './table';

export function evaluate(only: string | undefined, to: Print) {
  printTo(to);
  const parts = { alarms: falseAlarms, comments: commentSets, coordinated, mixed, attacks };
  for (const [name, part] of Object.entries(parts)) if (!only || only === name) part();
  summary();
}
