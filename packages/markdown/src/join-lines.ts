/** Put text on one line: white space that holds a line end becomes a space. */
export function joinLines(text: string): string {
  return text.replace(/\s+/gu, (white) => (/[\r\n]/.test(white) ? ' ' : white));
}
