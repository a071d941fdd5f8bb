import { z } from 'zod';
import { formSchema } from './definition.js';

/** Give the JSON Schema (2020-12) of the file of a form, for editors. */
export function formFileSchema(): object {
  return z.toJSONSchema(formSchema, { io: 'input' });
}
