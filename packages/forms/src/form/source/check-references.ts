import type { Localized } from '@gouji/tree';
import { equationsAcross, equationsBetween, equationsOf } from '../../check/equations.js';
import type { FormDefinition, RuleDefinition, TermDefinition } from '../definition.js';
import { expandForm, type Form, type FormTableModel } from '../expand.js';
import { isBelow } from '../is-below.js';
import { checkFacts, noCell } from './check-facts.js';
import { checkFigures } from './check-figures.js';
import type { DataFault } from './explain-issue.js';
import { unknownName } from './unknown-name.js';

/** Find names and paths that lead nowhere or to two places. */
export function checkReferences(definition: FormDefinition): DataFault[] {
  const form = expandForm(definition);
  return [
    ...checkNames(definition),
    ...checkRules(form),
    ...checkFacts(form),
    ...checkFigures(form),
    ...(definition.metadata.agencyCells ?? []).flatMap((path, index) =>
      form.byPath.has(path) ? [] : [noCell(path, ['metadata', 'agencyCells', index], form)],
    ),
  ];
}

function checkNames({ sections, tables, years, figures = [] }: FormDefinition): DataFault[] {
  const ids = sections.map(({ id }) => id);
  const faults = [...twice(sections, 'sections'), ...twice(tables, 'tables')];
  faults.push(...twice(figures, 'figures'));
  tables.forEach(({ section }, index) => {
    if (!ids.includes(section)) {
      faults.push(
        unknownName(section, ['tables', index, 'section'], ids, { zh: '章节', en: 'section' }),
      );
    }
  });
  if (years.to !== undefined && years.to < years.from) {
    faults.push({
      path: ['years', 'to'],
      at: 'value',
      message: {
        zh: `years.to 是 ${years.to},早于 from 的 ${years.from}`,
        en: `Unexpected \`${years.to}\` for \`to\`, expected ${years.from} or later`,
      },
    });
  }
  return faults;
}

function twice(entries: readonly { id: string }[], key: string): DataFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) < index
      ? [
          {
            path: [key, index, 'id'],
            at: 'value' as const,
            message: {
              zh: `id“${id}”用了两次,应各不相同`,
              en: `Unexpected second \`id: ${id}\`, expected each only once`,
            },
          },
        ]
      : [],
  );
}

/** Find labels that lead to a cell that another label leads to already. */
export function checkPaths(definition: FormDefinition): DataFault[] {
  const form = expandForm(definition);
  const seen = new Set<string>();
  const told = new Set<unknown>();
  return form.leaves.flatMap((leaf) => {
    const { path, table, block } = leaf;
    const again = seen.has(path);
    seen.add(path);
    if (!again || told.has(block.rows[leaf.row])) return [];
    told.add(block.rows[leaf.row]);
    const at = ['tables', form.tables.indexOf(table), 'blocks', block.index];
    return [
      {
        path: [...at, ...(block.rowTree.length > 0 ? ['rows'] : ['columns'])],
        at: 'value' as const,
        message: {
          zh: `路径 ${path} 指到两格(“${block.rows[leaf.row]!.label}”),请给其中一个标签另起 id`,
          en: `Unexpected second cell at ${path} (“${block.rows[leaf.row]!.label}”); expected another id for one of its labels`,
        },
      },
    ];
  });
}

function checkRules(form: Form): DataFault[] {
  return (form.definition.rules ?? []).flatMap((rule, index) => {
    const at = ['rules', index];
    const table = form.tables.find(({ id }) => id === rule.table);
    const known = form.tables.map(({ id }) => id);
    if (!table)
      return [unknownName(rule.table, [...at, 'table'], known, { zh: '表', en: 'table' })];
    const shape = checkShape(rule, at);
    return shape.length > 0 || rule.tree || rule.named ? shape : checkTerms(form, table, rule, at);
  });
}

function checkShape(rule: RuleDefinition, path: PropertyKey[]): DataFault[] {
  const { equal, atMost, forbid, tree, named } = rule;
  const kinds = [equal, atMost, forbid, tree, named].filter((kind) => kind);
  if (kinds.length !== 1) {
    return [
      {
        path,
        at: 'value',
        message: {
          zh: `规则 ${rule.id} 应有且只有 equal、atMost、forbid、tree、named 之一`,
          en: `Expected just one of equal, atMost, forbid, tree, named in the rule ${rule.id}`,
        },
      },
    ];
  }
  if (tree || named || rule.at !== undefined) return [];
  return [
    {
      path,
      at: 'value',
      message: {
        zh: `规则 ${rule.id} 缺少 at:问题报告在哪一项`,
        en: `Expected \`at\` in the rule ${rule.id}: the term that a finding is reported at`,
      },
    },
  ];
}

function checkTerms(
  form: Form,
  table: FormTableModel,
  rule: RuleDefinition,
  path: PropertyKey[],
): DataFault[] {
  const faults: DataFault[] = [];
  const names = namesIn(table);
  if (Array.isArray(rule.each)) {
    rule.each.forEach((prefix, index) => {
      if (!names.has(prefix) && !prefix.includes('*')) {
        faults.push(unknownName(prefix, [...path, 'each', index], [...names], places));
      }
    });
  }
  if (faults.length > 0) return faults;
  const all = [equationsOf, equationsBetween, equationsAcross].flatMap((write) => {
    return write(form, table);
  });
  const own = all.filter((equation) => equation.definition === rule);
  const kind = rule.equal ? 'equal' : rule.atMost ? 'atMost' : 'forbid';
  for (const side of ['left', 'right'] as const) {
    const terms = rule[kind]![side];
    terms.forEach((term, index) => {
      const empty = own.every((equation) => equation[side][index]!.cells.length === 0);
      if (empty)
        faults.push(unknownName(textOf(term), [...path, kind, side, index], [...names], places));
    });
  }
  if (own.every(({ at }) => !form.leaves.some((leaf) => isBelow(leaf.path, at)))) {
    faults.push(unknownName(rule.at!, [...path, 'at'], [...names], places));
  }
  return faults;
}

const places: Localized = { zh: '行、列或格', en: 'row, column or cell' };

/** Every path below a table, and each end of one: what a term may name. */
function namesIn(table: FormTableModel): Set<string> {
  const names = new Set<string>();
  for (const { path } of table.blocks.flatMap(({ leaves }) => leaves.flat())) {
    const ids = path.split('.').slice(1);
    for (let from = 0; from < ids.length; from++) {
      for (let to = from + 1; to <= ids.length; to++) names.add(ids.slice(from, to).join('.'));
    }
  }
  return names;
}

function textOf(term: TermDefinition): string {
  if (typeof term === 'string') return term;
  if ('minus' in term) return term.minus;
  return 'table' in term ? `${term.table}.${term.path}` : term.previous;
}
