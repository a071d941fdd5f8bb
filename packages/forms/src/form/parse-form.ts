import { GoujiError, type Localized } from '@gouji/tree';
import { expandForm, type Form } from './expand.js';
import { checkDefinition, checkForm } from './source/check-form.js';
import type { LoadPiece } from './source/include-pieces.js';

/**
 * Read a form from the text of a `form.yaml`.
 * An error names file, line, column, what was found and what was expected.
 * @param load finds the pieces that the form includes
 */
export function parseForm(source: string, file = 'form.yaml', load?: LoadPiece): Form {
  const { form, faults } = checkForm(source, file, load);
  const [first] = faults;
  if (first) throw invalid(`${first.file}:${first.line}:${first.column}`, first.message);
  return form!;
}

/** Make a form of data that is already parsed, and check it. */
export function loadForm(data: unknown, name = 'form'): Form {
  const { definition, faults } = checkDefinition(data);
  const [first] = faults;
  if (first) {
    const path = first.path.join('.') || '(root)';
    throw invalid(name, { zh: `${path}:${first.message.zh}`, en: `${path}: ${first.message.en}` });
  }
  return expandForm(definition!);
}

function invalid(where: string, what: Localized): GoujiError {
  return new GoujiError('invalid-form', {
    zh: `${where}:表样定义有误:${what.zh}。`,
    en: `${where}: the form definition is wrong: ${what.en}.`,
  });
}
