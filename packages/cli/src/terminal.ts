import { styleText } from 'node:util';
import { GoujiError, type Language } from '@gouji/tree';
import { failureLine } from './text/failure-line.js';

/** How a word stands out where the terminal shows colours. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Where a command writes: results on standard output, messages on standard error. */
export interface Terminal {
  /** Language of the messages. */
  language: Language;
  /** Write a result. */
  print(result: string | Uint8Array): Promise<void>;
  /** Write a message of one line. */
  say(line: string): void;
  /** Say why something could not be done; for a bug of ours, where, if GOUJI_DEBUG asks for it. */
  fail(error: unknown, input?: string): void;
  /** Style words of a result. */
  style(style: Style, text: string): string;
}

/** Open the terminal of this process. */
export function openTerminal(language: Language): Terminal {
  let closed = false;
  // A reader that has had enough (`gouji check … | head`) is no failure.
  const ignore = (): void => {
    closed = true;
  };
  process.stdout.on('error', ignore);
  process.stderr.on('error', () => {});
  const colours = process.stdout.isTTY && !process.env.NO_COLOR;
  return {
    language,
    print: (result) =>
      new Promise((resolve, reject) => {
        if (closed || result.length === 0) return resolve();
        if (typeof result !== 'string' && process.stdout.isTTY) return reject(notForScreens());
        process.stdout.write(result, (error) => {
          if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(unwritable(error));
        });
      }),
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
    fail: (error, input) => {
      process.stderr.write(`${failureLine(error, input)[language]}\n`);
      if (process.env.GOUJI_DEBUG) console.error(error);
    },
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

function notForScreens(): GoujiError {
  return new GoujiError('usage', {
    zh: '结果是 Word 文件,不能显示在屏幕上;请用 -o 指定文件名。',
    en: 'Unexpected Word file for the screen, expected -o with a file name.',
  });
}

function unwritable(error: Error): GoujiError {
  return new GoujiError('io', {
    zh: `标准输出写不进去:${error.message}。`,
    en: `Unexpected failure of standard output: ${error.message}.`,
  });
}
