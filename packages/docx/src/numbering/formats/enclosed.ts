/** Write with consecutive Unicode characters from `first`; beyond them in decimal. */
export function enclosed(first: number, count: number): (value: number) => string {
  return (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}
