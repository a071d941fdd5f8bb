/** Width of a text in ems: a Han character is 1, an ASCII one a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
