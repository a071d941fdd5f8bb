import type { Form } from '@gouji/forms/fit';
import { closest, GoujiError } from '@gouji/tree';

/**
 * Find a form by its id.
 *
 * @throws GoujiError `unknown-form` that lists the forms there are.
 */
export function findForm(forms: readonly Form[], id: string): Form {
  const form = forms.find((one) => one.id === id);
  if (form) return form;
  const ids = forms.map((one) => one.id);
  const near = closest(id, ids);
  throw new GoujiError('unknown-form', {
    zh: `没有表样“${id}”,现有表样:${ids.join('、')}${near ? `;您要的是 ${near} 吗?` : '。'}`,
    en: `Unexpected form \`${id}\`, expected one of ${ids.join(', ')}${near ? `; did you mean ${near}?` : '.'}`,
  });
}
