// How many tests a runner's JSON report holds. An absent report counts nothing.

/** @returns {{passed: number, failed: number, skipped: string[]}} */
export function countVitest(report) {
  const tests = (report?.testResults ?? []).flatMap((file) =>
    // A file that could not be loaded has no tests, and has failed.
    file.assertionResults.length === 0 && file.status === 'failed'
      ? [{ status: 'failed', fullName: file.name }]
      : file.assertionResults,
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

/**
 * A test that passed at its second attempt has passed, and is named: it is to be looked at.
 * @returns {{passed: number, failed: number, skipped: string[], again: string[]}}
 */
export function countPlaywright(report) {
  const counts = { passed: 0, failed: 0, skipped: [], again: [] };
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) {
        if (status === 'flaky') counts.again.push(spec.title);
        if (status === 'expected' || status === 'flaky') counts.passed += 1;
        else if (status === 'skipped') counts.skipped.push(spec.title);
        else counts.failed += 1;
      }
    }
    for (const inner of suite.suites ?? []) walk(inner);
  };
  for (const suite of report?.suites ?? []) walk(suite);
  counts.failed += report?.errors?.length ?? 0;
  return counts;
}
