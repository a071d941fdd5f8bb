import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { invalidPlugin } from 'gouji';
import { resolve as resolveModule } from 'import-meta-resolve';

/**
 * Find the file of a plugin by a path, or by the name of its package in the folders given.
 *
 * @throws GoujiError `invalid-plugin` that says where it was looked for, and how to install it
 */
export function findPackage(name: string, folders: readonly string[]): string {
  if (/^(?:\.{1,2}[\\/]|[\\/]|[a-z]:[\\/])/iu.test(name)) {
    const file = resolve(folders[0]!, name);
    if (existsSync(file)) return file;
    throw invalidPlugin(name, {
      zh: `没有文件 ${file};请检查路径。`,
      en: `Unexpected path, for there is no file ${file}; check it.`,
    });
  }
  for (const candidate of namesFor(name)) {
    for (const folder of folders) {
      const found = find(candidate, folder);
      if (found !== undefined) return found;
    }
  }
  const names = namesFor(name).join(', ');
  throw invalidPlugin(name, {
    zh: `没有找到它:在 ${folders.join('、')} 及其上级的 node_modules 中找过 ${names};安装:npm install ${name};自己的文件请以 ./ 开头。`,
    en: `not found: looked for ${names} in node_modules at and above ${folders.join(', ')}; install it with npm install ${name}; a file of yours begins with ./`,
  });
}

/** `a` may stand for `gouji-plugin-a`, or for a plugin of gouji's own. */
function namesFor(name: string): string[] {
  const [, scope, rest] = /^(@[^/]+)\/(.+)$/u.exec(name) ?? [];
  if (scope !== undefined) return [name, `${scope}/gouji-plugin-${rest}`];
  const families = /^(?:remark|rehype)-/u.test(name) ? [''] : ['', 'remark-', 'rehype-'];
  const own = families.map((family) => `@gouji/${family}${name}`);
  return [name, `gouji-plugin-${name}`, ...own];
}

function find(name: string, folder: string): string | undefined {
  try {
    const url = resolveModule(name, pathToFileURL(join(folder, 'gouji.config.mjs')).href);
    return url.startsWith('file:') && existsSync(fileURLToPath(url))
      ? fileURLToPath(url)
      : undefined;
  } catch {
    return undefined;
  }
}
