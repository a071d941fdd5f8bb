/** Read a whole number of an attribute; undefined when there is none or it is no number. */
export function toInteger(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
