/** A reading in brackets, 現(xiàn), that goes on with the next line, and one that comes from the line before. */
const opened = /(?<=\p{sc=Han})[(（]\s*\p{Ll}{0,6}$/u;
const closed = /^(?:\p{Ll}{1,6}\s*[)）]|[)）](?=.))+/u;

/** Cut what a line has of readings that a page broke over lines; undefined where it has none. */
export function withoutReading(text: string): string | undefined {
  const own = text.replace(opened, '').replace(closed, '');
  return own === text ? undefined : own.trim();
}
