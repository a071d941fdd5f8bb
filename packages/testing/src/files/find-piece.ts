import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SharedPiece } from '@gouji/forms';
import { pieces } from '@gouji/templates';
import { decodeText } from '@gouji/tree';

/**
 * Find a piece that a form includes: beside the form, in a folder `shared` there or further up, or
 * among those that come with gouji.
 */
export function findPiece(name: string, from: string): SharedPiece | undefined {
  const near = dirname(from);
  const folders = [near, join(near, 'shared'), join(near, '../shared'), join(near, '../../shared')];
  const files = folders.map((folder) => join(folder, `${name}.yaml`));
  const file = /^[\w-]+$/u.test(name) ? files.find((each) => existsSync(each)) : undefined;
  if (file) return { source: decodeText(readFileSync(file)).text, file };
  const source = Object.hasOwn(pieces, name) ? pieces[name] : undefined;
  return source === undefined ? undefined : { source, file: `gouji:${name}.yaml` };
}
