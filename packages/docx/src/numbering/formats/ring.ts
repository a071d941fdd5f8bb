/** Write with a closed set; beyond it in decimal. */
export function ring(set: string[]): (value: number) => string {
  return (value) => set[value - 1] ?? String(value);
}
