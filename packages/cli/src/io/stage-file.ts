import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { GoujiError } from '@gouji/tree';

/** A file to write. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
  /** Make the folder of the file where there is none. */
  folder?: boolean | undefined;
}

/** A file that is written beside the one whose name it is to take. */
export interface StagedFile {
  /** Give it its name. */
  commit(): void;
  /** Leave everything as it was. */
  abort(): void;
}

/**
 * Write a file beside the one whose name it is to take.
 *
 * @throws GoujiError `io` where it cannot be written; then nothing is left of it
 */
export function stageFile({ path, content, folder = false }: FileToWrite): StagedFile {
  const made = folder ? told(path, () => makeFolder(dirname(path))) : [];
  try {
    return told(path, () => stage(path, content, made));
  } catch (error) {
    removeFolders(made);
    throw error;
  }
}

function stage(path: string, content: string | Uint8Array, made: string[]): StagedFile {
  const target = realTarget(path);
  // A device or a pipe (/dev/stdout, /dev/null) must not be replaced by a file.
  if (target.special)
    return { commit: () => told(path, () => writeFileSync(path, content)), abort };
  const partial = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.partial`);
  writePartial(partial, target.mode, content);
  return {
    commit: () => told(path, () => renameSync(partial, target.path)),
    abort() {
      rmSync(partial, { force: true });
      removeFolders(made);
    },
  };
}

function abort(): void {}

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

function writePartial(
  partial: string,
  mode: number | undefined,
  content: string | Uint8Array,
): void {
  try {
    const file = openSync(partial, 'wx');
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Make a folder with those above it; say which were made, the innermost first. */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let here = resolve(folder); ; here = dirname(here)) {
    made.push(here);
    if (here === resolve(first) || here === dirname(here)) return made;
  }
}

function removeFolders(folders: readonly string[]): void {
  try {
    for (const folder of folders) rmdirSync(folder);
  } catch {
    // Somebody else has put something there: it stays.
  }
}

function told<T>(path: string, write: () => T): T {
  try {
    return write();
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
