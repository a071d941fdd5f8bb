import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, runCli } from './run-cli.js';

/** Read the commands that a readme shows with what they print. */
function shownRuns(name: string): Array<{ args: string[]; output: string }> {
  const text = readFileSync(join(repository, name), 'utf8');
  const blocks = [...text.matchAll(/^```console\n\$ gouji (.*)\n([\s\S]*?)^```$/gm)];
  return blocks.map(([, args, output]) => ({ args: args!.split(' '), output: output! }));
}

test.each(['README.md', 'README.zh-CN.md'])(
  '%s shows what the command prints, a line of … where it leaves out',
  async (name) => {
    const runs = shownRuns(name);
    expect(runs.length).toBeGreaterThan(1);
    for (const { args, output } of runs) {
      const { stdout } = await runCli(args);
      let from = 0;
      for (const part of output.split('…\n')) {
        const at = stdout.indexOf(part, from);
        expect(at, `gouji ${args.join(' ')} no longer prints:\n${part}`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      }
    }
  },
);
