import { describe, expect, it } from 'vitest';
import { Progress } from '../../scripts/kb/progress';

function run(isTTY: boolean, times: readonly number[], isSlow = false, total: number | undefined = 100): string[] {
  const written: string[] = [];
  let at = 0;
  const progress = new Progress({ write: (text: string) => written.push(text), isTTY }, () => times[at] ?? 0, isSlow);
  for (const [step] of times.entries()) {
    at = step;
    progress.at(`article ${String(step * 10 + 1)} of 100`, step * 10, total === 0 ? undefined : total);
  }
  progress.end();
  return written;
}

describe('progress', () => {
  it('says how many, how fast and how long still, in a log every two seconds', () => {
    expect(run(false, [0, 1000, 2000, 3000, 4500])).toEqual(['article 1 of 100\n', 'article 21 of 100 · 10 a second · 8 s left\n', 'article 41 of 100 · 9 a second · 7 s left\n']);
  });

  it('says nothing of work that is short, where it is not asked to', () => {
    expect(run(false, [0, 1000, 1900], true)).toEqual([]);
    expect(run(false, [0, 1000, 2000], true, 0)).toEqual(['article 21 of 100 · 10 a second\n']);
  });

  it('rewrites one line on a terminal, and clears it', () => {
    const written = run(true, [0, 50, 200]);
    expect(written).toEqual(['\r\u001b[2Karticle 1 of 100', '\r\u001b[2Karticle 21 of 100 · 100 a second · 1 s left', '\r\u001b[2K']);
  });
});
