/** How a test is declared: `test` of vitest, of `node:test`, or of any runner like them. */
export type DeclareTest = (name: string, run: () => void | Promise<void>) => unknown;

/** What every tester must know. */
export interface TesterOptions {
  /** `test` of your test runner. */
  readonly test: DeclareTest;
  /** The folder of examples, each a folder with an `input.*` and what is expected of it. */
  readonly examples: URL | string;
  /**
   * Write what is found in place of what is expected. Default: the variable GOUJI_UPDATE is set.
   * Never where the variable CI is set.
   */
  readonly update?: boolean | undefined;
}

/** Tell whether expectations are to be written. */
export function isUpdate({ update }: TesterOptions): boolean {
  const wanted = update ?? Boolean(process.env.GOUJI_UPDATE);
  return wanted && !process.env.CI;
}
