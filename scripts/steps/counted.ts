import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const readReport = (file: string): unknown => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A step that failed has at least one failure, also where its tests could not even be loaded. */
const honest = (passed: number, failed: number, ok: boolean): Counts => ({ passed, failed: ok ? failed : Math.max(failed, 1) });

/** A step that is no set of tests counts as one. */
export const asOne = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** From the report of Vitest's JSON reporter. */
export function vitestCounts(file: string, ok: boolean): Counts {
  const report = readReport(file) as { readonly numPassedTests?: number; readonly numFailedTests?: number } | undefined;
  return honest(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, ok);
}

/** From the report of Playwright's JSON reporter. A story that passes only at a second try has failed. */
export function playwrightCounts(file: string, ok: boolean): Counts {
  const report = readReport(file) as { readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number } } | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return honest(expected, unexpected + flaky, ok);
}
