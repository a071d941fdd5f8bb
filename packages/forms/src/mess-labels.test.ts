import { describe, expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../test/garden.js';
import { columns, findings, lines, paragraph, rows } from '../test/library.js';

/** The rows with their labels in other pieces, the numbers on a line of their own behind them. */
function withLabels(pieces: (labels: string[]) => string[]) {
  return rows(
    ...head,
    ...body.flatMap(({ labels, values }) => [...pieces(labels), values.join('|')]),
  );
}

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
}

describe('labels in pieces', () => {
  test.each([5, 7, 10])('broken after every %i characters', (width) => {
    const report = readGarden(withLabels((labels) => labels.flatMap((text) => wrap(text, width))));
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });

  test('broken around their numbers', () => {
    const cells = body.flatMap(({ labels, values }) => {
      const [last, ...groups] = [...labels].reverse();
      const [first, ...others] = wrap(last!, 9);
      return [...groups.reverse(), first!, values.join('|'), ...others];
    });
    const report = readGarden(rows(...head, ...cells));
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });

  test('group labels printed downwards, their numeral no number of the row before', () => {
    const report = readGarden(
      withLabels((labels) => labels.flatMap((text, i) => (labels[i + 1] ? [...text] : [text]))),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
    expect(report.extra).toEqual([]);
  });

  test('two group labels printed downwards, one right behind the other', () => {
    const report = readGarden(
      withLabels((labels) => {
        if (labels[1]?.startsWith('(一)')) return [labels[1]];
        return labels[1] ? [...'三、本年苗木去向', ...labels[0]!, labels[1]] : labels;
      }),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });

  test('a group and its first row in one label, broken over lines', () => {
    const report = readGarden(withLabels((labels) => wrap(labels.join(''), 8)));
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });
});

describe('labels that a PDF weaves into each other', () => {
  test.each([
    ['with the row’s label broken too', ['(三)未能1.因长', '成活期干旱枯死']],
    ['with the rest of the group’s label alone', ['(三)未1.因长期干旱枯死', '能成', '活']],
    ['from two groups', ['三、本年(三)未1.因长期', '苗木能成干旱枯', '去向活死']],
  ])('%s', (_, pieces) => {
    const report = readGarden(
      withLabels((labels) => (labels[0]!.startsWith('(三)') ? pieces : labels)),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
  });

  test('a group’s label in pieces beside its rows is no row', () => {
    const beside: Record<number, string> = { 4: '(三)未', 5: '能成', 6: '活' };
    const texts = body.map(({ labels, values }, y) => {
      const own = beside[y] ? [beside[y], labels[labels.length - 1]] : labels;
      return [...own, ...values].join('|');
    });
    const report = readGarden(rows(...head, ...texts));
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual([]);
    expect(report.extra).toEqual([]);
  });
});

describe('numbers far from their labels', () => {
  const labels = body.flatMap((row) => row.labels);
  const numbers = body.map(({ values }) => values);

  test('in rows: told once as placed by order', () => {
    const report = readGarden(
      lines(...head, ...labels),
      rows(...numbers.map((own) => own.join('|'))),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
    expect(findings(report)).toEqual(['missing-row seedlings']);
    expect(report.problems[0]!.severity).toBe('info');
  });

  test('column by column, as the sums tell', () => {
    const byColumn = numbers[0]!.flatMap((_, x) => numbers.map((own) => own[x]!));
    const report = readGarden(lines(...head, ...labels, ...byColumn.map(String)));
    expect(seedlingsOf(report)).toEqual(seedlings);
  });

  test('with a label missing between them, whose row is there', () => {
    const fewer = labels.filter((text) => !text.startsWith('2.'));
    const report = readGarden(
      lines(...head, ...fewer),
      rows(...numbers.map((own) => own.join('|'))),
    );
    expect(seedlingsOf(report)).toEqual(seedlings);
  });

  test('with a row too few nothing is placed', () => {
    const fewer = numbers.slice(1).map((own) => own.join('|'));
    const report = readGarden(lines(...head, ...labels), rows(...fewer));
    expect(Object.values(seedlingsOf(report)).every((value) => value === null)).toBe(true);
    expect(findings(report)).toContain('extra-cell seedlings');
  });
});

describe('blanks are read by place', () => {
  const blank = (value: number) => (value === 0 ? '' : String(value));
  const expected = Object.fromEntries(
    Object.entries(seedlings).map(([path, value]) => [path, value === 0 ? null : value]),
  );

  test('where the cells of every line stand under the labels', () => {
    const report = readGarden(
      rows(
        '(本表各列前两项之和等于后两项之和)||领苗人情况||||',
        '||普通家庭|单位或团体|||合计',
        '|||中小学校|园艺公司|其他|',
        ...body.map(({ labels, values }) =>
          ['', ...labels].slice(-2).concat(values.map(blank)).join('|'),
        ),
      ),
    );
    expect(seedlingsOf(report)).toEqual(expected);
  });

  test('where full rows show the columns of text that is set in columns', () => {
    const set = body.flatMap(({ labels, values }, y) => {
      const label = labels[labels.length - 1]!;
      const cells = values.map((value) => (y === 5 ? blank(value) : `${value}`).padEnd(8)).join('');
      return [`${label}${' '.repeat(60 - 2 * label.length)}${cells}`.trimEnd()];
    });
    const report = readGarden(paragraph(head.join('\n')), columns(...set));
    expect(seedlingsOf(report)).toMatchObject({
      'seedlings.use.lost.pests.family': null,
      'seedlings.use.lost.pests.body.company': 1,
      'seedlings.use.lost.pests.total': 1,
    });
  });

  test('a row without numbers after it takes none of the blanks before its own', () => {
    const report = readGarden(
      rows(
        ...head,
        ...body.map(({ labels, values }) => [...labels, ...values.map(blank)].join('|')),
      ),
    );
    expect(seedlingsOf(report)).toEqual(expected);
  });
});

test('numbers that count the rows are no values, and are kept as a column', () => {
  const counted = body.flatMap(({ labels, values }, y) => [`${y + 1}`, ...labels, ...values]);
  const inLines = readGarden(lines(...head, ...counted.map(String)));
  expect(seedlingsOf(inLines)).toEqual(seedlings);
  expect(findings(inLines)).toEqual([]);
  expect(inLines.extra).toMatchObject([{ kind: 'column', values: [1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
  const inRows = readGarden(
    rows(...head, ...body.map(({ labels, values }, y) => [y + 1, ...labels, ...values].join('|'))),
  );
  expect(seedlingsOf(inRows)).toEqual(seedlings);
});

test('a number that merged cells repeat is one number', () => {
  const report = readGarden(
    rows(
      '领苗人情况|普通家庭|中小学校|园艺公司|其他|合计|合计',
      ...body.map(({ labels, values }) => {
        return [labels[labels.length - 1], ...values, values[4]].join('|');
      }),
    ),
  );
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});
