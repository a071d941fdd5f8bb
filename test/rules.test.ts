import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleExample } from '@gouji/forms';
import { forms, rules } from '@gouji/templates';
import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { plainReport } from './make/plain-report.js';
import { barRows } from './make/print/bar-rows.js';
import { textDocument } from './make/print/text-document.js';
import { p, type ReportData } from './make/report-data.js';
import { sheetOf } from './make/sheet.js';

const agency = '云溪县人民政府';
const print = (report: ReportData) => textDocument(sheetOf(report), { table: () => barRows });

/** Print the report that an example describes. */
function document({
  form = 'cn-disclosure-2021',
  values = {},
  prose = {},
  ...change
}: RuleExample) {
  const numbers = Object.entries(values).map(([path, value]) => [path, Number(value)] as const);
  const words = Object.entries(values).filter(([, value]) => typeof value === 'string');
  const report = plainReport(form, agency, form.endsWith('2019') ? 2020 : 2023);
  const text = print({
    ...report,
    values: Object.fromEntries(numbers),
    printed: Object.fromEntries(words) as Record<string, string>,
    prose: {
      ...report.prose,
      ...Object.fromEntries(Object.entries(prose).map(([id, each]) => [id, [p(each)]])),
    },
  });
  let lines = text.split('\n');
  const at = (begin: string) => {
    const index = lines.findIndex((line) => line.startsWith(begin));
    if (index < 0) throw new Error(`Unexpected example: no line begins with ${begin}`);
    return index;
  };
  if (change.cut) lines.splice(at(change.cut), 1);
  if (change.cutAfter) {
    const [from, to] = change.cutAfter;
    lines.splice(at(from) + 1, at(to) - at(from) - 1);
  }
  if (change.insert) lines.splice(at(change.insert[0]) + 1, 0, change.insert[1]);
  if (change.append) lines[at(change.append[0])] += change.append[1];
  for (const [from, to] of Object.entries(change.replace ?? {})) {
    expect(text).toContain(from);
    lines = lines.map((line) => line.replace(from, to));
  }
  return lines.join('\n');
}

/** The ids of the rules that an example raises. */
async function raised(example: RuleExample): Promise<string[]> {
  const { previous: before, previousUntitled, waivers } = example;
  const options = { to: 'json', waivers } as const;
  if (!before) return idsOf(await convert(document(example), options));
  const last = plainReport(example.form ?? 'cn-disclosure-2021', agency, 2022);
  const printed = { ...last, values: before as Record<string, number> };
  const text = print(previousUntitled ? { ...printed, title: null } : printed);
  const previous = (await convert(text, { to: 'json' })).data.report!;
  return idsOf(await convert(document(example), { ...options, previous }));
}

function idsOf({ data }: Awaited<ReturnType<typeof convert>>): string[] {
  return [...new Set(data.report!.problems.map(({ rule }) => rule))];
}

const shown = rules.flatMap(({ id, examples }) => (examples ? [{ id, examples }] : []));

describe.each(shown)('the page of $id', ({ id, examples }) => {
  test('shows a report that raises nothing', async () => {
    expect(await raised(examples.pass)).toEqual([]);
  });

  test('shows a report that raises the rule and no other', async () => {
    expect(await raised(examples.fail)).toEqual([id]);
  });
});

test('every rule that the code or a form can raise has a page', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = execFileSync('git', ['ls-files', 'packages/*/src/*.ts', 'plugins/*/src/*.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sources = files.split('\n').filter((path) => path && !path.endsWith('.test.ts'));
  const raisedInCode = sources.flatMap((path) =>
    [...readFileSync(root + path, 'utf8').matchAll(/\brule: ([^\n]*'[a-z-]+'[^\n]*)/g)].flatMap(
      ([, words]) => [...words!.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1]!),
    ),
  );
  const declared = forms.flatMap(({ definition }) => (definition.rules ?? []).map(({ id }) => id));
  const pages = new Set(rules.map(({ id }) => id));
  const without = [...raisedInCode, ...declared].filter((id) => !pages.has(id));
  expect(raisedInCode.length).toBeGreaterThan(20);
  expect([...new Set(without)]).toEqual([]);
});
