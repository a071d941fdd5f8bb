import type { ZodType } from 'zod';
import { type DataFault, explainIssue, type Issue } from '../form/source/explain-issue.js';
import type { FormFault } from '../form/source/form-fault.js';
import { readLocated } from '../form/source/located.js';
import { placeAt } from '../form/source/place-at.js';
import { toPlain } from '../form/source/to-plain.js';

/** Data that fits a schema, or all that is wrong with it. */
export interface CheckedData<T, Fault> {
  data: T | undefined;
  faults: Fault[];
}

/** Check data by a schema; each fault says what was found, what was expected, and at which key. */
export function checkData<T>(data: unknown, schema: ZodType<T>): CheckedData<T, DataFault> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, faults: [] };
  const issues = result.error.issues as unknown as Issue[];
  return { data: undefined, faults: issues.flatMap((issue) => explainIssue(issue, data, schema)) };
}

/** Check the text of a YAML file by a schema; each fault has its line and column. */
export function checkYaml<T>(
  source: string,
  file: string,
  schema: ZodType<T>,
): CheckedData<T, FormFault> {
  const broken: FormFault[] = [];
  const root = readLocated(source, file, broken);
  if (!root) return { data: undefined, faults: broken };
  const { data, faults } = checkData(toPlain(root) ?? {}, schema);
  const placed = faults.map(({ path, at, message }) => ({ ...placeAt(root, path, at), message }));
  return { data, faults: placed.sort((a, b) => a.line - b.line) };
}
