import { GoujiError } from '@gouji/tree';
import { firstIssue, readChecked } from '../yaml/read-checked.js';
import { type FormDefinition, formSchema } from './definition.js';
import { expandForm, type Form } from './expand.js';
import { factFault } from './fact-fault.js';

/**
 * Read a form from the text of a `form.yaml`.
 * An error names file, line, column and what was expected.
 */
export function parseForm(source: string, file = 'form.yaml'): Form {
  const { data } = readChecked(source, formSchema, ({ line, column, what }) =>
    invalid(`${file}:${line}:${column}`, what),
  );
  return checkedForm(data, file);
}

/** Make a form of data that is already parsed, such as that of `@gouji/templates`. */
export function loadForm(data: unknown, name = 'form'): Form {
  const result = formSchema.safeParse(data);
  if (!result.success) throw invalid(name, firstIssue(result.error).what);
  return checkedForm(result.data, name);
}

/** Refuse what the schema cannot see: a path twice, a rule or fact about cells that do not exist. */
function checkedForm(definition: FormDefinition, file: string): Form {
  const form = expandForm(definition);
  const seen = new Set<string>();
  for (const { path } of form.leaves) {
    if (seen.has(path)) throw invalid(file, `the path ${path} is declared twice`);
    seen.add(path);
  }
  const fault = factFault(form);
  if (fault) throw invalid(file, fault);
  for (const rule of definition.rules ?? []) {
    const kinds = [rule.equal, rule.atMost, rule.forbid, rule.tree].filter((kind) => kind);
    if (kinds.length !== 1) {
      const what = `rules.${rule.id}: expected one of equal, atMost, forbid, tree`;
      throw invalid(file, what);
    }
    if (!rule.tree && rule.at === undefined) {
      throw invalid(file, `rules.${rule.id}: expected at, the term to report at`);
    }
  }
  for (const table of definition.tables) {
    if (!definition.sections.some((section) => section.id === table.section)) {
      throw invalid(file, `tables.${table.id}: no section ${table.section}`);
    }
  }
  return form;
}

/** Tell whether a path is the prefix itself or lies below it. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`);
}

function invalid(where: string, what: string): GoujiError {
  return new GoujiError('invalid-form', {
    zh: `${where}:表样定义有误:${what}`,
    en: `${where}: the form definition is wrong: ${what}`,
  });
}
