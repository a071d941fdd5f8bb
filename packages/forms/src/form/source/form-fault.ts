import type { Localized } from '@gouji/tree';

/** What is wrong with a form file, and where. Counts start at 1. */
export interface FormFault {
  file: string;
  line: number;
  column: number;
  message: Localized;
}
