import { blankReport, blankTree, type Form, sampleRows } from '@gouji/forms';
import { forms as knownForms } from '@gouji/templates';
import { toYaml } from '@gouji/yaml';
import { VFile } from 'vfile';
import { checkOneOf } from './check-one-of.js';
import { findForm } from './find-form.js';
import { labelsOf } from './labels-of.js';

/** What a blank form can be. */
export const blankFormats = ['docx', 'yaml'] as const;

/** How a blank form is made. */
export interface BlankFormOptions {
  to: (typeof blankFormats)[number];
  /** The forms that are known; those of `@gouji/templates` where they are not given. */
  forms?: readonly Form[] | undefined;
  /** Style of the Word document: the id of one that comes with gouji, or one of yours as data. */
  style?: string | object | undefined;
}

/**
 * Make a form with nothing filled in: as a Word file in its official layout, or as YAML with its
 * labels beside the keys. Filled in, either is read like any report. `file.value` is the output.
 *
 * @throws GoujiError `unknown-form` or `usage` that names what there is
 */
export async function blankForm(id: string, options: BlankFormOptions): Promise<VFile> {
  const { to, forms = knownForms, style } = options;
  checkOneOf('to', to, blankFormats);
  const form = sampleRows(findForm(forms, id));
  const path = `${id}.${to}`;
  if (to === 'yaml') {
    return new VFile({ path, value: toYaml(blankReport(form), { labels: labelsOf(forms) }) });
  }
  const { toDocx } = await import('@gouji/docx/write');
  const { language } = form.definition;
  return new VFile({ path, value: await toDocx(blankTree(form), { language, style }) });
}
