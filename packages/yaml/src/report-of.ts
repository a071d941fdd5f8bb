import type { Report } from '@gouji/tree';
import type { VFile } from 'vfile';

/** Read the report that `remark-reconcile` left on a file. */
export function reportOf(file: VFile): Report {
  const { report } = file.data;
  if (!report) {
    throw new Error(
      'Unexpected file without `data.report`, expected `@gouji/remark-reconcile` earlier in the chain',
    );
  }
  return report;
}
