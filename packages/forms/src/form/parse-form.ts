import { GoujiError } from '@gouji/tree';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ZodError } from 'zod';
import { type FormDefinition, formSchema } from './definition.js';
import { expandForm, type Form } from './expand.js';

/**
 * Read a form from the text of a `form.yaml`.
 * An error names file, line, column and what was expected.
 */
export function parseForm(source: string, file = 'form.yaml'): Form {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw invalid(file, fault.linePos?.[0], fault.message.split('\n')[0]!);
  const result = formSchema.safeParse(document.toJS());
  if (!result.success) {
    const issue = firstIssue(result.error);
    const node = deepest(document, issue.path);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    throw invalid(
      file,
      lines.linePos(offset),
      `${issue.path.join('.') || '(root)'}: ${issue.message}`,
    );
  }
  return checkedForm(result.data, file);
}

/** Make a form of data that is already parsed, such as that of `@gouji/templates`. */
export function loadForm(data: unknown, name = 'form'): Form {
  const result = formSchema.safeParse(data);
  if (!result.success) {
    const issue = firstIssue(result.error);
    throw invalid(name, undefined, `${issue.path.join('.') || '(root)'}: ${issue.message}`);
  }
  return checkedForm(result.data, name);
}

/** Refuse what the schema cannot see: a path twice, a rule or fact about cells that do not exist. */
function checkedForm(definition: FormDefinition, file: string): Form {
  const form = expandForm(definition);
  const seen = new Set<string>();
  for (const { path } of form.leaves) {
    if (seen.has(path)) throw invalid(file, undefined, `the path ${path} is declared twice`);
    seen.add(path);
  }
  const known = (path: string) => form.leaves.some((leaf) => isBelow(leaf.path, path));
  for (const fact of definition.facts ?? []) {
    const missing = fact.means.flat().find((path) => !known(path));
    if (missing) throw invalid(file, undefined, `facts: no cell at ${missing}`);
  }
  for (const rule of definition.rules ?? []) {
    const kinds = [rule.equal, rule.atMost, rule.forbid, rule.tree].filter((kind) => kind);
    if (kinds.length !== 1) {
      const what = `rules.${rule.id}: expected one of equal, atMost, forbid, tree`;
      throw invalid(file, undefined, what);
    }
    if (!rule.tree && rule.at === undefined) {
      throw invalid(file, undefined, `rules.${rule.id}: expected at, the term to report at`);
    }
  }
  for (const table of definition.tables) {
    if (!definition.sections.some((section) => section.id === table.section)) {
      throw invalid(file, undefined, `tables.${table.id}: no section ${table.section}`);
    }
  }
  return form;
}

/** Tell whether a path is the prefix itself or lies below it. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`);
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

function firstIssue(error: ZodError): Issue {
  const issue = error.issues[0]!;
  return { path: [...issue.path], message: issue.message };
}

function deepest(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): unknown {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return document.contents;
}

function invalid(
  file: string,
  at: { line: number; col: number } | undefined,
  what: string,
): GoujiError {
  const where = at ? `${file}:${at.line}:${at.col}` : file;
  return new GoujiError('invalid-form', {
    zh: `${where}:表样定义有误:${what}`,
    en: `${where}: the form definition is wrong: ${what}`,
  });
}
