import type { FormInput } from '@gouji/forms';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** A form, as data. */
export interface FormPlugin extends PluginBase<'form'> {
  readonly form: FormInput;
}

/** Define a form by what its `form.yaml` holds. */
export function defineForm(form: FormInput): FormPlugin {
  return { kind: 'form', interfaceVersion, name: form.id, form };
}
