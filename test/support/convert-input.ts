import type { Report } from '@gouji/tree';
import { convert } from 'gouji';

/** Read a document and hand back its report. */
export async function reportOf(input: Uint8Array | string): Promise<Report> {
  const file = await convert(input, { to: 'json' });
  return file.data.report!;
}
