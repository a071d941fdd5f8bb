import type { ErrorCode } from '@gouji/tree';

/** What is to become of a hostile file. */
export type Verdict =
  | { kind: 'read'; texts: string[]; absent: string[]; alone: boolean; fault?: string }
  | { kind: 'refused'; code: ErrorCode; alone: boolean; fault?: string };

/** The file is read: the HTML holds these texts. */
export function read(...texts: string[]): Verdict {
  return { kind: 'read', texts, absent: [], alone: false };
}

/** The file is refused with this code. */
export function refused(code: ErrorCode): Verdict {
  return { kind: 'refused', code, alone: false };
}

/** The HTML must not hold these texts. */
export function without(verdict: Verdict, ...absent: string[]): Verdict {
  return verdict.kind === 'read' ? { ...verdict, absent } : verdict;
}

/** The file is large, so it gets a process of its own to be measured in. */
export function alone(verdict: Verdict): Verdict {
  return { ...verdict, alone: true };
}

/** The verdict is right and not met yet; the suite says so when it is, and this goes. */
export function faulty(verdict: Verdict, fault: string): Verdict {
  return { ...verdict, fault };
}
