import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { GoujiError, type Localized } from '@gouji/tree';

/** Read a file whole; `-` is standard input. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GoujiError('io', reasons[code ?? ''] ?? unreadable(message), { cause: error });
  }
}

const reasons: Record<string, Localized> = {
  ENOENT: {
    zh: '没有这个文件;请检查文件名。',
    en: 'no such file; check its name.',
  },
  ENOTDIR: {
    zh: '没有这个文件:路径中有一段不是文件夹;请检查路径。',
    en: 'no such file: a part of its path is no folder; check the path.',
  },
  EISDIR: {
    zh: '这是文件夹,需要的是文件;请列出其中的文件,并用 -o 指定输出文件夹。',
    en: 'Unexpected folder, expected a file; give the files in it, with -o for the output folder.',
  },
  EACCES: {
    zh: '没有读取权限;请检查文件的权限。',
    en: 'no permission to read it; check its permissions.',
  },
};

function unreadable(message: string): Localized {
  return { zh: `读不出来:${message}。`, en: `cannot be read: ${message}.` };
}
