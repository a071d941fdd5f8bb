const wideSpace = 0x3000;
const [first, last] = [0xff01, 0xff5e];
/** How far the full-width forms stand behind the ASCII they are of. */
const shift = 0xfee0;
const forms = Array.from({ length: last - first + 1 }, (_, at) =>
  String.fromCharCode(first + at - shift),
);

/** The character of ASCII that a UTF-16 unit is a full-width form of; undefined for any other. */
export function narrowUnit(unit: number): string | undefined {
  if (unit === wideSpace) return ' ';
  return unit >= first && unit <= last ? forms[unit - first] : undefined;
}
