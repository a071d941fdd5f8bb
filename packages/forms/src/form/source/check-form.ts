import { type FormDefinition, formSchema } from '../definition.js';
import { expandForm, type Form } from '../expand.js';
import { checkLabels } from './check-labels.js';
import { checkPaths, checkReferences } from './check-references.js';
import { type DataFault, explainIssue, type Issue } from './explain-issue.js';
import type { FormFault } from './form-fault.js';
import { includePieces, type LoadPiece } from './include-pieces.js';
import { readLocated } from './located.js';
import { placeAt } from './place-at.js';
import { toPlain } from './to-plain.js';

/** A form read from its file, or all that is wrong with it. */
export interface CheckedForm {
  form: Form | undefined;
  faults: FormFault[];
}

/**
 * Read a form from the text of a `form.yaml`, with the pieces that it includes, and tell
 * everything that is wrong with it: file, line, column, what was found and what was expected.
 */
export function checkForm(source: string, file: string, load: LoadPiece = none): CheckedForm {
  const faults: FormFault[] = [];
  const own = readLocated(source, file, faults);
  if (!own) return { form: undefined, faults };
  const root = includePieces(own, load, faults);
  const { definition, faults: found } = checkDefinition(toPlain(root));
  for (const { path, at, message } of found) {
    faults.push({ ...placeAt(root, path, at), message });
  }
  const form = definition && faults.length === 0 ? expandForm(definition) : undefined;
  return { form, faults };
}

function none(): undefined {
  return undefined;
}

/** Check data that is to be a form: first what the schema sees, then what it cannot see. */
export function checkDefinition(data: unknown): {
  definition: FormDefinition | undefined;
  faults: DataFault[];
} {
  const result = formSchema.safeParse(data);
  if (!result.success) {
    const issues = result.error.issues as unknown as Issue[];
    const faults = issues.flatMap((issue) => explainIssue(issue, data, formSchema));
    return { definition: undefined, faults: faults.filter((fault) => !isExplained(fault, faults)) };
  }
  const definition = result.data;
  const labels = checkLabels(definition);
  const cells = labels.length > 0 ? [] : checkPaths(definition);
  return { definition, faults: [...labels, ...cells, ...checkReferences(definition)] };
}

/** A key that is missing is no fault of its own where another was probably meant for it. */
function isExplained({ missing, path }: DataFault, faults: DataFault[]): boolean {
  const map = path.join('.');
  return faults.some(
    ({ meant, path: other }) =>
      missing !== undefined && meant === missing && other.slice(0, -1).join('.') === map,
  );
}
