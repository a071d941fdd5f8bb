import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeElements } from './active-elements.js';
import { type Outcome, runChildren } from './run-children.js';
import { hostileFiles } from './table.js';
import type { Verdict } from './verdict.js';

const seconds = 5;
const megabytes = 400;
const patience = 30_000;

if (!existsSync(new URL('../../packages/gouji/dist/index.js', import.meta.url))) {
  throw new Error('These tests run the built packages: run `npm run build` first');
}

const folder = mkdtempSync(join(tmpdir(), 'gouji-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are at least 45 hostile files, each with a name of its own', () => {
  const names = new Set(hostileFiles.map(({ name }) => name));
  expect(names.size).toBe(hostileFiles.length);
  expect(names.size).toBeGreaterThanOrEqual(45);
});

test('the same bytes are made each time', () => {
  const light = hostileFiles.filter(({ verdict }) => !verdict.alone);
  for (const { name, make } of light) expect(Buffer.compare(make(), make()), name).toBe(0);
});

/** Files that share a process; large ones have one each, so that the peak is theirs. */
const batches = new Map<string, typeof hostileFiles>();
for (const file of hostileFiles) {
  const key = file.verdict.alone ? file.name : `${file.name.split(' ', 1)[0]} files`;
  batches.set(key, [...(batches.get(key) ?? []), file]);
}

describe.each([...batches])('%s', (_, files) => {
  let outcomes: Map<string, Outcome>;
  beforeAll(
    async () => {
      for (const { name, make } of files) writeFileSync(join(folder, `${name}.docx`), make());
      const names = files.map(({ name }) => name);
      outcomes = await runChildren(folder, names, patience);
      // Beside other tests the collector of garbage may come late: a second run tells what is needed.
      const heavy = names.filter((name) => !isWithin(outcomes.get(name)));
      for (const [name, again] of await runChildren(folder, heavy, patience)) {
        if (isWithin(again)) outcomes.set(name, again);
      }
    },
    patience * files.length * 2,
  );

  for (const { name, verdict } of files) {
    const title = `${name} is ${verdict.kind}`;
    if (verdict.fault)
      test.fails(`${title}, but not yet: ${verdict.fault}`, () => judge(name, verdict));
    else test(title, () => judge(name, verdict));
  }

  function judge(name: string, verdict: Verdict): void {
    const outcome = outcomes.get(name)!;
    expect(outcome.crash).toBeUndefined();
    if (verdict.kind === 'refused') {
      expect({ code: outcome.code, line: outcome.en }).toMatchObject({ code: verdict.code });
      expect(outcome.en).toMatch(/^Unexpected [^\n]*$/);
      expect(outcome.zh).toMatch(/^[^\n]*\p{Script=Han}[^\n]*$/u);
    } else {
      expect(outcome.en).toBeUndefined();
      const html = readFileSync(join(folder, `${name}.html`), 'utf8');
      for (const text of verdict.texts) expect(html).toContain(text);
      for (const text of verdict.absent) expect(html).not.toContain(text);
      expect(html).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/u);
      expect(activeElements(html)).toEqual([]);
    }
    expect(outcome.attempts).toEqual([]);
    expect(timeOf(outcome)).toBeLessThan(seconds * 1000);
    expect(outcome.peak).toBeLessThan(megabytes);
  }
});

/** On a busy machine the clock runs on while the process waits. */
function timeOf({ wall, cpu }: Outcome): number {
  return Math.min(wall, cpu);
}

function isWithin(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && timeOf(outcome) < seconds * 1000 && outcome.peak < megabytes;
}
