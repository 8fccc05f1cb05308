import { stripVTControlCharacters } from 'node:util'
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter'

/** Names every fault and nothing else, and ends with the count. */
export default class CompactReporter implements Reporter {
  private passed = 0
  private failed = 0

  onTestEnd(test: TestCase, { status, duration, errors }: TestResult) {
    const [, project, ...path] = test.titlePath()
    // A test that was skipped proves nothing, so it counts as one that failed.
    if (status === 'passed') this.passed += 1
    else this.fail(`${status} ${project} › ${path.join(' › ')} (${(duration / 1000).toFixed(1)} s)`, errors)
  }

  /** A fault outside any test, such as a file that does not load. */
  onError(error: TestError) {
    this.fail('error', [error])
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    say(`journeys: ${this.passed} passed, ${this.failed} failed`)
    return { status: this.failed > 0 ? 'failed' : status }
  }

  printsToStdio() {
    return true
  }

  private fail(name: string, errors: readonly TestError[]) {
    this.failed += 1
    say(`FAIL ${name}`)
    for (const error of errors) say(describe(error).replaceAll(/^/gm, '    '))
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

/** The fault without the log of how often it was looked for. */
function describe({ message = '', value = '', location }: TestError): string {
  const [fault = ''] = stripVTControlCharacters(message || value).split(/\n+Call log:/)
  return `${fault.trim().replaceAll(/\n\s*\n/g, '\n')}${location ? `\n  line ${location.line}` : ''}`
}
