// Prints `N passed, N failed` from the JSON that vitest wrote; fails when a test did, or none ran.
import { readFileSync } from 'node:fs'

/** A file that could not even be loaded holds no test; it counts as one failure. */
function count(report) {
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

const text = readFileSync(process.argv[2], 'utf8')
const { passed, failed } = text === '' ? { passed: 0, failed: 1 } : count(JSON.parse(text))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
