const before = /^(?:\s|#.*\n|---\s*\n)*/u;
const yaml = /^form:[ \t]+(?:null|~|'[^']*'|"[^"]*"|[\w-]+)[ \t]*(?:#.*)?\r?\n[a-z]+:/u;
const json = /^\{\s*"form"\s*:\s*(?:null|"[^"]*")\s*[,}]/u;
const anyData = /^(?:\{\s*"|[A-Za-z_]+:(?:\s|$))/u;

/** Tell a report as YAML or JSON: by its first key, or by its name if it is YAML or JSON at all. */
export function isReport(text: string, name: string | undefined): boolean {
  const start = text.slice(0, 4096).replace(before, '');
  if (yaml.test(start) || json.test(start)) return true;
  return /\.(?:ya?ml|json)$/iu.test(name ?? '') && anyData.test(start);
}
