/** Write with a positional set of ten digits. */
export function digits(set: string): (value: number) => string {
  const characters = [...set];
  return (value) => String(value).replace(/\d/g, (digit) => characters[Number(digit)]!);
}
