/** White space between the parts of a tag (XML 1.0, 2.3). */
export const space = 1;
/** Ends a name: white space, `/`, `>`, `=`, `<`, `"` and `'`. */
export const nameEnd = 2;
/** Makes text differ from its bytes: `&` and carriage return; in attributes also tab and line feed. */
export const special = 4;
/** Tab and line feed, which are spaces in attributes. */
export const blank = 8;
/** Not allowed in XML at all, or as text in HTML. */
export const control = 16;
/** `<`, which must not stand in an attribute. */
export const less = 32;
/** Byte → what it means to the scanner, as bits. */
export const byteClasses = classify();

function classify(): Uint8Array {
  const classes = new Uint8Array(256);
  classes.fill(control, 0, 0x20);
  classes[0x7f] = control;

  for (const [characters, bits] of [
    [' ', space | nameEnd],
    ['\t\n', space | nameEnd | blank],
    ['\r', space | nameEnd | special],
    ['/>="\'', nameEnd],
    ['<', nameEnd | less],
    ['&', special],
  ] as const) {
    for (const character of characters) classes[character.charCodeAt(0)] = bits;
  }
  return classes;
}
