import type { Form } from '@gouji/forms/fit';
import type { Language } from '@gouji/tree';
import type { Terminal } from '../terminal.js';

/** How the check is printed. */
export interface PrettyOptions {
  language: Language;
  style: Terminal['style'];
  /** Say why the form is the document's. */
  provenance?: boolean | undefined;
  /** The forms that reports may be of. */
  forms: readonly Form[];
  /** List the prose that agrees too. */
  checks?: boolean | undefined;
}
