import { GoujiError, type Localized } from '@gouji/tree';

/** Say in one line why something could not be done; an error that is no refusal is our own. */
export function failureLine(error: unknown, input?: string): Localized {
  const message = error instanceof GoujiError ? error.localized : internal(error);
  const line = (text: string, stdin: string) =>
    ['gouji', input === '-' ? stdin : input, oneLine(text)].filter(Boolean).join(': ');
  return { zh: line(message.zh, '标准输入'), en: line(message.en, 'standard input') };
}

function internal(error: unknown): Localized {
  return {
    zh: `内部错误(${String(error)});请报告这个问题,GOUJI_DEBUG=1 会显示出错位置。`,
    en: `internal error (${String(error)}); please report it, GOUJI_DEBUG=1 shows where it was.`,
  };
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ');
}
