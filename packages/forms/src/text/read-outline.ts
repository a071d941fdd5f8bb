/** A number made of steps, as `V.B.(1)` or the last of them, as `(1)`. */
export interface OutlineNumber {
  steps: string[];
  /** As printed, with the blanks after it. */
  printed: string;
  rest: string;
}

const step =
  /^(?:[(（]\s*([A-Z]|[a-z]|\d{1,2}|[ivx]{1,4})\s*[)）]|([IVXLC]{1,5}|[A-Z]|\d{1,2})(?=\s*[.):．）：]))\s*[.):．）：]*\s*/u;
const mostSteps = 5;

/** Read the number of an outline at the start of a line: `XII.D.(2).`, `Section V. A.`, `(1)`. */
export function readOutline(line: string): OutlineNumber | undefined {
  const start = /^\s*(?:section\s+|part\s+)?/iu.exec(line)![0];
  let rest = line.slice(start.length);
  const steps: string[] = [];
  for (let match = step.exec(rest); match && steps.length < mostSteps; match = step.exec(rest)) {
    steps.push(match[1] ?? match[2]!);
    rest = rest.slice(match[0].length);
  }
  const before = line.slice(0, line.length - rest.length);
  const last = bareStep(rest, steps.length === 0, /[.．]$/u.test(before));
  if (last) {
    steps.push(last);
    rest = rest.slice(last.length).trimStart();
  }
  if (steps.length === 0) return undefined;
  rest = rest.replace(/^[-–—:：]+\s*/u, '');
  return { steps, printed: line.slice(0, line.length - rest.length), rest };
}

/** The last step may go without a mark behind it: `IV Title`, `V.A Title`. */
function bareStep(rest: string, first: boolean, attached: boolean): string | undefined {
  if (first) return /^([IVXLC]{1,5})\s+(?=\p{Lu}|\d)/u.exec(rest)?.[1];
  return attached ? /^([A-Z]|\d{1,2})\s+(?=\S)/u.exec(rest)?.[1] : undefined;
}

/** How a printed number answers to a wanted one: wholly, by its last steps alone, or not. */
export function outlineFit(
  found: readonly string[],
  wanted: readonly string[],
): 'whole' | 'part' | 'none' {
  if (found.length > wanted.length) return 'none';
  const offset = wanted.length - found.length;
  if (!found.every((each, index) => each === wanted[offset + index])) return 'none';
  return offset === 0 ? 'whole' : 'part';
}
