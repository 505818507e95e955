import { readFileSync } from 'node:fs'

/** How many tests passed, failed and were skipped, from a reporter's file; one failure where there is no such file. */
export function countsOf(reporter, file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return reporter === 'vitest' ? ofVitest(report) : ofPlaywright(report)
  } catch {
    return { passed: 0, failed: 1, skipped: 0, why: [] }
  }
}

function ofVitest(report) {
  // A file that does not load has no tests to count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => ['skipped', 'pending', 'todo', 'disabled'].includes(test.status))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: skipped.length,
    why: skipped.map((test) => `unit: ${test.fullName}`),
  }
}

function ofPlaywright({ stats, errors, suites }) {
  const reasons = suites
    .flatMap(testsOf)
    .flatMap((test) => (test.status === 'skipped' ? [`e2e in ${test.projectName}: ${reasonOf(test)}`] : []))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected ? 0 : errors.length),
    skipped: stats.skipped,
    why: [...new Set(reasons)].map(
      (why) => `${why} (${reasons.filter((other) => other === why).length} tests)`,
    ),
  }
}

function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap((spec) => spec.tests), ...suites.flatMap(testsOf)]
}

function reasonOf(test) {
  return test.annotations.find((note) => note.type === 'skip')?.description ?? 'skipped without a reason'
}
