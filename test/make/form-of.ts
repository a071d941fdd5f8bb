import type { Form } from '@gouji/forms';
import { forms } from '@gouji/templates';

/** Look up a form that gouji ships. */
export function formOf(id: string): Form {
  const form = forms.find((each) => each.id === id);
  if (!form) throw new Error(`Unexpected form ${id}, expected one of templates/forms`);
  return form;
}
