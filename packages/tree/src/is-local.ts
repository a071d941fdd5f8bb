/** Tell whether an address holds only where its document lies: a path, or a file of the machine. */
export function isLocal(url: string): boolean {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(url)?.[1];
  return !/^\s*(?:#|$)/.test(url) && (scheme === undefined || scheme.toLowerCase() === 'file');
}
