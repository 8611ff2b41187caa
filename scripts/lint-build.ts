import { lint } from './archives/lint';

/* What Mozilla's linter says of builds or archives: `lint-build.ts PATH …`. Exit 1 with a line for each finding. */
for (const path of process.argv.slice(2)) {
  const { problems, explained } = lint(path);
  for (const problem of problems) console.error(`✘ ${path}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`✔ ${path}: no errors, ${explained} warnings that are explained`);
}
