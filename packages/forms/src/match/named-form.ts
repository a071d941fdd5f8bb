import { GoujiError } from '@gouji/tree';
import type { Form } from '../form/expand.js';

/**
 * Find a form by its id.
 *
 * @throws GoujiError `unknown-form` that names those known
 */
export function namedForm(id: string, forms: readonly Form[]): Form {
  const form = forms.find((each) => each.id === id);
  if (!form) throw unknownForm(id, forms);
  return form;
}

function unknownForm(id: string, forms: readonly Form[]): GoujiError {
  const known = forms.map((form) => form.id).join(', ');
  return new GoujiError('unknown-form', {
    zh: `没有“${id}”这个表样。可用的表样:${known}。`,
    en: `There is no form "${id}". Known forms: ${known}.`,
  });
}
