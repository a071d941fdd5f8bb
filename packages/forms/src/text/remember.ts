/** Remembered answers; words of a kind of document come again and again. */
const mostRemembered = 4096;

/** Give what is remembered of a text, or find it out; what a memory holds is bounded. */
export function remember<T>(memory: Map<string, T>, text: string, make: () => T): T {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(text, made);
  return made;
}
