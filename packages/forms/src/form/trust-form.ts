import type { FormDefinition } from './definition.js';
import { expandForm, type Form } from './expand.js';

/** Make a form of data that was checked when it was built, such as that of `@gouji/templates`. */
export function trustForm(data: unknown): Form {
  return expandForm(data as FormDefinition);
}
