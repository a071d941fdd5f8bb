import type { DeclareTest } from '../src/index.js';

/** A runner that runs nothing by itself: what each test of a tester says is what is tested. */
export function collectTests(): {
  test: DeclareTest;
  /** Run all tests; the message of each that failed, by name. */
  run(): Promise<Record<string, string>>;
} {
  const tests: Array<{ name: string; run: () => void | Promise<void> }> = [];
  return {
    test: (name, run) => tests.push({ name, run }),
    async run() {
      const failures: Record<string, string> = {};
      for (const { name, run } of tests) {
        try {
          await run();
        } catch (error) {
          failures[name] = (error as Error).message;
        }
      }
      return failures;
    },
  };
}
