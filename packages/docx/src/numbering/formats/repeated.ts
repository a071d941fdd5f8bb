/** Write with letters; after the last one each is written twice, then three times. */
export function repeated(set: string): (value: number) => string {
  const letters = [...set];
  return (value) => {
    if (value < 1) return String(value);
    const times = Math.floor((value - 1) / letters.length) + 1;
    // A hostile start value must not write a text of a billion letters.
    return times > 100 ? String(value) : letters[(value - 1) % letters.length]!.repeat(times);
  };
}
