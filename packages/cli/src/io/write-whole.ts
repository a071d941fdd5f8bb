import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GoujiError } from '@gouji/tree';

/**
 * Write a file whole or not at all: to a file beside it, which then takes its name.
 *
 * @param folder Make the folder of the file where there is none.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  { folder = false } = {},
): void {
  try {
    if (folder) mkdirSync(dirname(path), { recursive: true });
    const target = realTarget(path);
    // A device or a pipe (/dev/stdout, /dev/null) must not be replaced by a file.
    if (target.special) writeFileSync(path, content);
    else replace(target.path, target.mode, content);
  } catch (error) {
    // Without the name of the file beside it, which is nobody's business.
    const [message] = (error as Error).message.split(', ');
    throw new GoujiError(
      'io',
      {
        zh: `写不进 ${path}(${message});请检查文件夹和权限。`,
        en: `cannot write ${path} (${message}); check the folder and its permissions.`,
      },
      { cause: error },
    );
  }
}

interface Target {
  path: string;
  /** Permissions of the file that is there, which its successor keeps. */
  mode?: number;
  special: boolean;
}

/** Follow links, so that a link stays one and its target gets the content. */
function realTarget(path: string): Target {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { path, special: false };
  if (stats.isDirectory()) throw new Error('it is a folder');
  return { path: realpathSync(path), mode: stats.mode & 0o7777, special: !stats.isFile() };
}

function replace(path: string, mode: number | undefined, content: string | Uint8Array): void {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    const file = openSync(partial, 'wx');
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
