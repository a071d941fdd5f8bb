import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('main.mjs', import.meta.url));
const wanted = Boolean(process.env.GOUJI_TUTORIAL);
if (!wanted)
  console.warn('skipped: the tutorial installs packages; npm run tutorial follows it wholly');

test.skipIf(!wanted)(
  'the plugin tutorial, followed word for word, ends with a rule that is tested and in use',
  { timeout: 300_000 },
  async ({ skip }) => {
    skip(!(await isRegistryThere()), 'no npm registry can be reached');
    const { code, output } = await follow();
    console.info(output);
    expect(code, output).toBe(0);
  },
);

function follow(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, '--first']);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** What the packages depend on comes from npm. */
async function isRegistryThere(): Promise<boolean> {
  const url = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  try {
    return (
      await fetch(`${url}/typescript`.replace('//typescript', '/typescript'), {
        method: 'HEAD',
        signal: AbortSignal.timeout(20_000),
      })
    ).ok;
  } catch {
    return false;
  }
}
