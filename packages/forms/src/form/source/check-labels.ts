import { fold } from '../../text/fold.js';
import type { BlockDefinition, FormDefinition, LabelDefinition } from '../definition.js';
import type { DataFault } from './explain-issue.js';

/** Find labels of one place that read the same, and settings of labels that say nothing there. */
export function checkLabels({ tables }: FormDefinition): DataFault[] {
  return tables.flatMap((table, t) =>
    table.blocks.flatMap((block, b) => {
      const at = ['tables', t, 'blocks', b];
      const rows = block.rows ?? [];
      const columns = block.columns ?? [];
      return [
        ...(rows.length + columns.length === 0 ? [emptyBlock(at)] : []),
        ...checkLevel(rows, [...at, 'rows'], block),
        ...checkLevel(columns, [...at, 'columns'], block),
      ];
    }),
  );
}

function emptyBlock(path: PropertyKey[]): DataFault {
  return {
    path,
    at: 'value',
    message: {
      zh: '这一块没有行也没有列,应至少写 rows 或 columns 之一',
      en: 'Unexpected block without labels, expected rows, columns or both',
    },
  };
}

function checkLevel(
  labels: readonly LabelDefinition[],
  path: PropertyKey[],
  block: BlockDefinition,
  parent?: LabelDefinition,
): DataFault[] {
  return [
    ...sameIds(labels, path),
    ...sameWords(labels, path),
    ...labels.flatMap((label, index) => {
      const at = [...path, index];
      return [
        ...misuse(label, at, block, parent),
        ...checkLevel(label.children ?? [], [...at, 'children'], block, label),
      ];
    }),
  ];
}

function sameIds(labels: readonly LabelDefinition[], path: PropertyKey[]): DataFault[] {
  return labels.flatMap(({ id }, index) => {
    const first = labels.findIndex((other) => other.id === id);
    if (id === undefined || first === index) return [];
    const other = labels[first]!.label;
    return [
      {
        path: [...path, index, 'id'],
        at: 'value' as const,
        message: {
          zh: `id“${id}”已用于同级的“${other}”,应另起一个`,
          en: `Unexpected second \`id: ${id}\` beside “${other}”, expected another`,
        },
      },
    ];
  });
}

/** Labels beside each other that fold to the same words could not be told apart. */
function sameWords(labels: readonly LabelDefinition[], path: PropertyKey[]): DataFault[] {
  const faults: DataFault[] = [];
  const known = new Map<string, { label: LabelDefinition; index: number }>();
  labels.forEach((label, index) => {
    const wordings = [label.label, ...(label.aliases ?? [])];
    wordings.forEach((wording, at) => {
      const key = fold(wording);
      const other = known.get(key);
      if (!other) known.set(key, { label, index });
      else if (other.index !== index) {
        const place = at === 0 ? ['label'] : ['aliases', at - 1];
        faults.push(same(wording, other.label, [...path, index, ...place]));
      }
    });
  });
  return faults;
}

function same(wording: string, { label }: LabelDefinition, path: PropertyKey[]): DataFault {
  return {
    path,
    at: 'value',
    message: {
      zh: `“${wording}”与同级的“${label}”去掉编号、空格和标点后相同,无法区分;请改写其中一个`,
      en: `Unexpected label “${wording}”: without numbers, spaces and punctuation it reads as its sibling “${label}” does; expected wordings that can be told apart`,
    },
  };
}

function misuse(
  label: LabelDefinition,
  path: PropertyKey[],
  block: BlockDefinition,
  parent: LabelDefinition | undefined,
): DataFault[] {
  const faults: DataFault[] = [];
  const fault = (key: string, zh: string, en: string): void => {
    faults.push({ path: [...path, key], at: 'key', message: { zh, en } });
  };
  if (label.value !== undefined && !label.children) {
    fault(
      'value',
      'value 只用于有 children 的标签',
      'Unexpected `value`, expected it only where a label has children',
    );
  }
  if (label.value !== undefined && block.layout !== 'list') {
    fault(
      'value',
      'value 只用于 layout: list 的表块',
      'Unexpected `value`, expected it only in a block with `layout: list`',
    );
  }
  if (label.part && parent?.value === undefined) {
    fault(
      'part',
      'part 只用于其上级标签有 value 的行',
      'Unexpected `part`, expected it only below a label with a `value`',
    );
  }
  const { type, choices } = label.cell ?? {};
  if (type === 'choice' && (choices ?? []).length < 2) {
    fault(
      'cell',
      'choice 类型需要至少两个 choices',
      'Expected two `choices` at least for a cell of type choice',
    );
  }
  if (choices && type !== 'choice') {
    fault(
      'cell',
      'choices 只用于 type: choice',
      'Unexpected `choices`, expected them only with `type: choice`',
    );
  }
  return faults;
}
