/** The last clause of a text; a comma inside a number parts nothing. */
export function clauseOf(text: string): string {
  return text.split(/[;:]|,(?!\d{3})|(?<!\d),/u).pop()!;
}
