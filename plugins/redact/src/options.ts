import type { PersonalKind } from './finding.js';

/** What is looked for, and what becomes of it. */
export interface RedactOptions {
  /** What to look for (default: all three). */
  readonly kinds?: readonly PersonalKind[] | undefined;
  /**
   * What becomes of what is found: it stays and is only told (`none`, the default), the part that
   * identifies a person becomes stars (`part`), or all of it does (`all`).
   */
  readonly mask?: 'none' | 'part' | 'all' | undefined;
  /** Numbers and addresses that are public, such as the office's own: neither told nor masked. */
  readonly keep?: readonly string[] | undefined;
}
