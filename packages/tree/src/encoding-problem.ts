import type { DecodedText } from './decode-text.js';
import type { Problem } from './report.js';

/** Say that the encoding of a text is a guess that could as well be another; else nothing. */
export function encodingProblem({ encoding, rival }: DecodedText): Problem | undefined {
  if (!rival) return undefined;
  const [read, other] = [names[encoding], names[rival]];
  return {
    rule: 'encoding-guessed',
    severity: 'info',
    message: {
      zh: `文件没有写明编码,按 ${read} 读取,但也可能是 ${other}`,
      en: `Unexpected text that is valid in ${read} and ${other}, expected one that tells; read as ${read}`,
    },
    suggestion: {
      zh: '若文字不通,请将文件另存为 UTF-8 后重试',
      en: 'If the words make no sense, save the file as UTF-8 and try again',
    },
  };
}

const names: Record<DecodedText['encoding'], string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
  big5: 'Big5',
};
