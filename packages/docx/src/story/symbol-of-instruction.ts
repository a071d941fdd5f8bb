import { symbolText } from './symbol-text.js';

/**
 * Read the sign of a SYMBOL field (ECMA-376 Part 1, 17.16.5.64), which has no result of its own;
 * undefined for others.
 */
export function symbolOfInstruction(instruction: string): string | undefined {
  const sign = /^\s*SYMBOL\s+(?:0x([\da-f]{1,6})|(\d{1,7})|"([^"])"|(\S))(?=\s|$)/i.exec(
    instruction,
  );
  if (!sign) return undefined;
  const font = /\\f\s+(?:"([^"]*)"|(\S+))/i.exec(instruction);
  const [, hex, decimal, quoted, bare] = sign;
  const letter = quoted ?? bare;
  const code =
    letter === undefined
      ? Number.parseInt(hex ?? decimal!, hex === undefined ? 10 : 16)
      : letter.charCodeAt(0);
  return symbolText(font?.[1] ?? font?.[2], code, () => {});
}
