import type { Language, Localized } from './report.js';

/** Why something could not be done at all (exit code 2). */
export type ErrorCode =
  | 'damaged-file'
  | 'encrypted-file'
  | 'unsupported-format'
  | 'limit-exceeded'
  | 'unknown-form'
  | 'invalid-form'
  | 'invalid-report'
  | 'invalid-waivers'
  | 'invalid-config'
  | 'invalid-plugin'
  | 'plugin-failed'
  | 'previous-report'
  | 'usage'
  | 'io';

/** A refusal in one clear line: what was found, what was expected, what to do. */
export class GoujiError extends Error {
  override readonly name = 'GoujiError';

  constructor(
    readonly code: ErrorCode,
    readonly localized: Localized,
    options?: ErrorOptions,
  ) {
    super(localized.en, options);
  }

  /** Say it in one language. */
  in(language: Language): string {
    return this.localized[language];
  }
}
