import { type Form, pathLabels } from '@gouji/forms';

/** Give the label of a path of a form, for comments in the YAML. */
export function labelsOf(
  forms: readonly Form[],
): (form: string, path: string) => string | undefined {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (id, path) => {
    let labels = known.get(id);
    if (!labels) {
      const form = forms.find((each) => each.id === id);
      labels = form ? pathLabels(form) : new Map();
      known.set(id, labels);
    }
    return labels.get(path);
  };
}
