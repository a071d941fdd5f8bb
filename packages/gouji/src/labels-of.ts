import { type Form, formOfReport, pathLabels } from '@gouji/forms/fit';
import type { Report } from '@gouji/tree';

/** Give the label of a path of a report's form, for comments in the YAML. */
export function labelsOf(
  forms: readonly Form[],
): (form: string, path: string, report: Report) => string | undefined {
  const known = new WeakMap<Report, ReadonlyMap<string, string>>();
  return (id, path, report) => {
    let labels = known.get(report);
    if (!labels) {
      const form = forms.find((each) => each.id === id);
      labels = form ? pathLabels(formOfReport(form, report)) : new Map();
      known.set(report, labels);
    }
    return labels.get(path);
  };
}
