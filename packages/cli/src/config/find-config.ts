import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GoujiError } from '@gouji/tree';

const names = ['gouji.config.yaml', 'gouji.config.mjs', 'gouji.config.ts'];

/** Find the configuration that holds for a folder: in it, or in the nearest one above it. */
export function findConfig(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const found = names.map((name) => join(here, name)).filter((file) => existsSync(file));
    if (found.length > 1) throw several(found);
    if (found[0] !== undefined || dirname(here) === here) return found[0];
  }
}

function several(found: string[]): GoujiError {
  const list = found.join(', ');
  return new GoujiError('invalid-config', {
    zh: `同一文件夹里有几个配置文件(${list});请只留一个,或用 --config 指定。`,
    en: `Unexpected configurations side by side (${list}), expected one; keep one, or name it with --config.`,
  });
}
