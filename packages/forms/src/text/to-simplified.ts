import { Converter } from 'opencc-js/t2cn';
import { traditionalCharacters } from './traditional-characters.js';

let convert: ((text: string) => string) | undefined;

const traditional = new RegExp(`[${traditionalCharacters}]`, 'u');

/**
 * Turn Traditional characters into Simplified. The tables behind it are built only when the text
 * has Traditional characters at all.
 */
export function toSimplified(text: string): string {
  if (!traditional.test(text)) return text;
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert!(text);
}
