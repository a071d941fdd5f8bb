const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Write a number in English words: Twenty-one. */
export function cardinalText(value: number): string {
  return capital(words(value));
}

/** Write an ordinal in English words: Twenty-first. */
export function ordinalText(value: number): string {
  return capital(
    words(value).replace(/[a-z]+$/, (last) => {
      return irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
    }),
  );
}

function words(value: number): string {
  if (value < 0 || value >= 1_000_000) return String(value);
  if (value < 20) return small[value]!;
  if (value < 100)
    return tens[Math.floor(value / 10)]! + (value % 10 ? `-${small[value % 10]}` : '');
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  return `${words(Math.floor(value / size))} ${name}${rest ? ` ${words(rest)}` : ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
