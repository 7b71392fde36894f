import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportAsAnnotations } from '#check/report.ts';
import { progressLine } from '../../src/tools/progress.ts';
import { BROKEN, copyContent, SOUND } from './content-folder.ts';
import { runTool } from './run-tool.ts';

describe('in a workflow', () => {
  it('problems are annotations on the lines of the pull request, beside the report', async () => {
    const copy = await copyContent();
    try {
      const { code, out } = await copy.under(path.join(BROKEN, 'unknown-tag'), (folder) =>
        runTool('check', ['--content', folder], { GITHUB_ACTIONS: 'true' }),
      );
      expect(code).toBe(1);
      expect(out).toMatch(
        /^::error file=[^,]*talks\/eu-2019\/sidecars\.mdx,line=6,col=8,title=reference-exists::unknown tag `servicemesh`%0Adid you mean `service-mesh`\?/,
      );
      expect(out).toContain('1 problem in 1 file.');
    } finally {
      await copy.remove();
    }
  });

  it('nothing is added when there is no problem, or to JSON', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    expect((await runTool('check', ['--content', SOUND], env)).out).not.toContain('::');
    const { out } = await runTool('check', ['--json', '--content', SOUND], env);
    expect(JSON.parse(out)).toEqual({ problems: [] });
  });

  it('a file cannot give commands of its own', () => {
    const annotation = reportAsAnnotations([
      {
        rule: 'a',
        file: 'b,c:d',
        line: 1,
        column: 2,
        message: '100%\n::set-env::',
        remedy: '\u001b[2J',
      },
    ]);
    expect(annotation).toBe(
      '::error file=b%2Cc%3Ad,line=1,col=2,title=a::100%25%0A::set-env::%0A\uFFFD[2J',
    );
  });
});

describe('the progress line', () => {
  const run = (isTTY: boolean, times: number[]) => {
    let written = '';
    const clock = times.values();
    const screen = { isTTY, write: (text: string) => (written += text) };
    const line = progressLine(screen, () => clock.next().value ?? 0);
    for (let i = 1; i < times.length; i++) line.show(i * 1000, 10_000);
    line.end();
    return written;
  };

  it('shows once the check takes more than a second, and goes away', () => {
    expect(run(true, [0, 900, 1100, 1150, 1300])).toBe(
      '\r\u001B[KChecking 2,000 of 10,000 files …\r\u001B[KChecking 4,000 of 10,000 files …\r\u001B[K',
    );
  });

  it('does not show where there is no terminal, nor when all goes fast', () => {
    expect(run(false, [0, 2000])).toBe('');
    expect(run(true, [0, 200, 400])).toBe('');
  });
});
