/** How an East Asian language counts with units. */
export interface CountingSystem {
  /** The ten digits from zero. */
  digits: string;
  /** Nothing, ten, hundred, thousand. */
  units: string[];
  /** Ten thousand. */
  myriad?: string | undefined;
  /** Stands for one or more empty places within a number. */
  zero?: string | undefined;
  /** From this value on digits are written without units. */
  digitsFrom?: number | undefined;
  /** 10 is written with its one (壹拾). */
  sayOne?: boolean | undefined;
  /** Units are written without a one before them (百一). */
  bareUnits?: boolean | undefined;
}

/** Write numbers as a language counts: 十二, 一百零三, 壹拾. */
export function counting(system: CountingSystem): (value: number) => string {
  const digits = [...system.digits];
  return (value) => {
    if (value < 0 || value >= 100_000_000) return String(value);
    if (value === 0) return digits[0]!;
    if (system.digitsFrom !== undefined && value >= system.digitsFrom) {
      return String(value).replace(/\d/g, (digit) => digits[Number(digit)]!);
    }
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    const gap = high > 0 && low > 0 && low < 1000 ? (system.zero ?? '') : '';
    return (
      (high > 0 ? group(high, system, digits, true) + (system.myriad ?? '') : '') +
      gap +
      (low > 0 ? group(low, system, digits, high === 0) : '')
    );
  };
}

/** Write a number below ten thousand. */
function group(value: number, system: CountingSystem, digits: string[], first: boolean): string {
  let out = '';
  let pending = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pending = out !== '';
      continue;
    }
    if (pending) out += system.zero ?? '';
    pending = false;
    const leadingTen = place === 1 && out === '' && first && !system.sayOne;
    const bare = digit === 1 && place > 0 && (leadingTen || system.bareUnits);
    out += (bare ? '' : digits[digit]!) + system.units[place]!;
  }
  return out;
}
