import { expect, test } from 'vitest';
import { body, head, readGarden, seedlings, seedlingsOf } from '../../test/garden.js';
import { findings, lines, paragraph } from '../../test/library.js';
import { readNursery } from '../../test/nursery.js';

/** The rows as lines of text, of which one prints its label with a note. */
function read(own: string[]) {
  const printed = body.flatMap(({ labels, values }) => {
    const label = labels.at(-1)!;
    const pieces = label === '1.因长期干旱枯死' ? own : [label];
    return [...labels.slice(0, -1), ...pieces.slice(0, -1), `${pieces.at(-1)} ${values.join(' ')}`];
  });
  return readGarden(lines(...head), ...printed.map(paragraph));
}

test('a note that goes on over lines is of the label that it stands behind', () => {
  const report = read(['1.因长期干旱枯死(减用负值表示,如', '-8)']);
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});

test('a note of a hundred characters, each on a line of its own, is of its label too', () => {
  const note = '(填报说明:本列统计自1月1日起至12月31日止的移栽情况;跨年度移栽的计入次年)';
  const report = read([...`1.因长期干旱枯死${note}`]);
  expect(seedlingsOf(report)).toEqual(seedlings);
  expect(findings(report)).toEqual([]);
});

test('a bracket that is closed behind a label of the form begins no note', () => {
  const report = read(['1.因长期干旱枯死(含', '2.因虫害蔓延枯死)']);
  expect(report.values['seedlings.use.lost.drought.total']).toBeNull();
});

test('words behind the end of a note are the value of a label that has words for it', () => {
  const { values } = readNursery(
    '苗圃主办单位(填报说明:本列统计自1月1日起至12月3',
    '1日止的办理情况;跨年度',
    '办理的计入次年) 林业站',
    '苗圃经营类型 市营',
    '苗床数量(单位:块) 12',
  );
  expect(values).toMatchObject({ 'nursery.owner': '林业站', 'nursery.kind': '市营' });
});
