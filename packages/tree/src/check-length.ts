import { GoujiError } from './gouji-error.js';

/**
 * Refuse a text of more UTF-16 units than a reader takes.
 *
 * @throws GoujiError `limit-exceeded`
 */
export function checkLength(text: string, maxLength: number): void {
  const { length } = text;
  if (length <= maxLength) return;
  throw new GoujiError('limit-exceeded', {
    zh: `文本长度为 ${length} 个字符,超过上限 ${maxLength};请拆分文件,或调高 maxLength。`,
    en: `Unexpected text of ${length} characters, expected at most ${maxLength}; split the file or raise maxLength.`,
  });
}
