/** 0: done, nothing at error level; 1: done, with problems at error level; 2: could not. */
export type ExitCode = 0 | 1 | 2;

/** Give the worse of two exit codes. */
export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
