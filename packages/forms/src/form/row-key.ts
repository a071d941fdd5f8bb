/**
 * Make the part of a path that stands for a name: lower case, letters and figures of any script,
 * everything else an underscore. `Office of the Assoc. AG` is `office_of_the_assoc_ag`, `Dep't` is
 * `dept`, `U.S.C.` is `usc`.
 * @param taken keys that other rows have; a second row of one key is numbered
 */
export function rowKey(name: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `);
  const key = plain.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_|_$/gu, '') || 'row';
  let own = key;
  for (let count = 2; taken.has(own); count++) own = `${key}_${count}`;
  return own;
}
