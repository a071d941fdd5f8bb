const perUnit: Record<string, number> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** Read a length in twentieths of a point, bare or with a unit (ECMA-376 Part 1, 22.9.2.14). */
export function toTwips(value: string | undefined): number | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*(mm|cm|in|pt|pc|pi)?\s*$/.exec(value ?? '');
  if (!match) return undefined;
  return Math.round(Number(match[1]) * (perUnit[match[2] ?? ''] ?? 1));
}
