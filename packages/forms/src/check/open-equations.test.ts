import { expect, test } from 'vitest';
import { harbourForm } from '../../test/harbour.js';
import { grid, paragraph } from '../../test/library.js';
import { type NamedRow, nameRows } from '../form/name-rows.js';
import { reconcile } from '../reconcile.js';
import { equationsBetween, equationsOf } from './equations.js';

function pier(key: string, children: NamedRow[] = []): NamedRow {
  return { kind: 'pier', key, label: key, children };
}

const form = nameRows(
  harbourForm,
  new Map([
    ['calls', [pier('east'), pier('west')]],
    ['causes', [pier('east', [{ kind: 'cause', key: 'fog', label: 'Fog', children: [] }])]],
  ]),
);

function written(table: string, equations = equationsOf): string[] {
  const found = form.tables.find(({ id }) => id === table)!;
  return equations(form, found).map(({ rule, at, left, right }) => {
    const sides = [left, right].map((side) => side.flatMap(({ cells }) => cells).join(' + '));
    return `${rule} at ${at}: ${sides.join(' = ')}`;
  });
}

test('an asterisk stands for every row that the document names', () => {
  expect(written('calls').filter((rule) => rule.startsWith('all-piers'))[1]).toBe(
    'all-piers at calls.overall.arrived: calls.overall.arrived = calls.east.arrived + calls.west.arrived',
  );
  expect(written('causes')).toEqual([
    'causes-total at causes.east.total: causes.east.total = causes.east.causes.fog',
  ]);
});

test('a rule may read another table in the same row', () => {
  expect(written('causes', equationsBetween)).toEqual([
    'delayed-calls at causes.east.total: causes.east.total = calls.east.arrived',
    'delayed-calls at causes.overall.total: causes.overall.total = calls.overall.arrived',
  ]);
});

test('rules between tables are checked, and told in words of both', () => {
  const { report } = reconcile(
    {
      type: 'root',
      children: [
        paragraph('I.A. CALLS OF SHIPS ARRIVING AND LEAVING'),
        grid(
          'Harbour / Pier|Number of Ships in Port at Start of Year|Number of Ships Arrived in Year|Number of Ships Left in Year|Number of Ships in Port at End of Year',
          'East|1|3|2|2',
          'HARBOUR OVERALL|1|3|2|2',
        ),
        paragraph('II.A. Causes of Delay'),
        grid(
          'Harbour / Pier|Cause of Delay|Number of Delays|TOTAL',
          'East|Fog|4|4',
          'HARBOUR OVERALL|||4',
        ),
      ],
    },
    { forms: [harbourForm] },
  );
  const [first] = report.problems.filter(({ rule }) => rule === 'delayed-calls');
  expect(first).toMatchObject({ path: 'causes.east.total', expected: '≤ 3', actual: 4 });
  expect(first!.message.en).toContain('East·Number of Ships Arrived in Year 3');
});
