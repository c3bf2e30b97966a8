/** Reads what a run of tests came to: only a failed expectation counts as a slip that was caught. */

export type Verdict =
  | { readonly kind: 'caught'; readonly by: string }
  | { readonly kind: 'survived' }
  | { readonly kind: 'broken'; readonly why: string };

/** The part of Vitest's JSON report that is looked at. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** Failed expectations, those of promises too, and fast-check's counterexamples to them. */
const EXPECTATION = /^(AssertionError|Error: (Property failed|expected |promise (resolved|rejected) .* instead of ))/;

export function judge(report: Report): Verdict {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
  const failed = ran.filter(({ status }) => status === 'failed');
  const caught = failed.find(({ failureMessages }) => failureMessages?.some((message) => EXPECTATION.test(message)));
  if (caught !== undefined) {
    return { kind: 'caught', by: caught.fullName };
  }
  const [first] = failed;
  if (first !== undefined) {
    return { kind: 'broken', why: `${first.fullName}: ${firstLine(first.failureMessages?.[0])}` };
  }
  const unfit = report.testResults.find((file) => file.status === 'failed');
  if (unfit !== undefined) {
    return { kind: 'broken', why: `${unfit.name}: ${firstLine(unfit.message)}` };
  }
  return ran.length === 0 ? { kind: 'broken', why: 'no test was executed' } : { kind: 'survived' };
}

/** The tests that do not pass with nothing changed: until they do, nothing can be learned from their failing. */
export function redTests(report: Report): readonly string[] {
  return report.testResults.flatMap((file) => {
    const red = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const ran = file.assertionResults.some(({ status }) => status === 'passed');
    return red.length > 0 || (file.status === 'passed' && ran) ? red : [`${file.name}: ${firstLine(file.message)}`];
  });
}

function firstLine(text: string | undefined): string {
  return (text ?? '').split('\n')[0] || 'no test was executed';
}
