import type { Form } from '@gouji/forms';
import { forms as shipped } from '@gouji/templates/forms';
import { GoujiError, type Localized } from '@gouji/tree';
import { isFormFile } from './is-form-file.js';

/** The forms to fit, and the id of the one that was asked for. */
export interface KnownForms {
  form: string | undefined;
  forms: readonly Form[];
}

/**
 * Read `--form`: the id of a form that comes with gouji, or the file of one's own.
 *
 * @throws GoujiError `invalid-form` where the file has a fault.
 */
export async function knownForms(asked: string | undefined): Promise<KnownForms> {
  if (asked === undefined || !isFormFile(asked)) return { form: asked, forms: shipped };
  const { readFormFile } = await import('./form-files.js');
  const { form, faults } = await readFormFile(asked, formFile);
  const [first] = faults;
  if (first) {
    const { file, line, column, message } = first;
    const more = faults.length - 1;
    throw new GoujiError('invalid-form', {
      zh: `${file}:${line}:${column}:${message.zh}${more > 0 ? `(还有 ${more} 处)` : ''};gouji forms check 会列出全部。`,
      en: `${file}:${line}:${column}: ${message.en}${more > 0 ? ` (and ${more} more)` : ''}; gouji forms check lists them all.`,
    });
  }
  return { form: form!.id, forms: [form!, ...shipped.filter(({ id }) => id !== form!.id)] };
}

const formFile: Localized = { zh: ' --form 所写的表样', en: 'the form of --form' };
