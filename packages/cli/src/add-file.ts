/** Read a flag that names files, one each time it is given. */
export function addFile(value: string, files: string[] = []): string[] {
  return [...files, value];
}
