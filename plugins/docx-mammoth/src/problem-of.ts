import type { Problem } from '@gouji/tree';

/** What mammoth says while it reads. */
export interface MammothMessage {
  type: 'warning' | 'error';
  message: string;
}

const translations: Array<[RegExp, string]> = [
  [/^Unrecognised paragraph style: (.*)$/, '样式映射中没有段落样式 $1'],
  [/^Unrecognised run style: (.*)$/, '样式映射中没有字符样式 $1'],
  [/^Unrecognised table style: (.*)$/, '样式映射中没有表格样式 $1'],
  [/^An unrecognised element was ignored: (.*)$/, '未读取元素 $1'],
  [/^Image of type (\S+) is unlikely to display in web browsers$/, '浏览器可能无法显示 $1 图片'],
  [/^could not read external image '(.*)', external file access is disabled$/, '未打开外部图片 $1'],
  [/^Could not find image file for a:blip element$/, '找不到图片文件'],
  [
    /^Did not understand this style mapping, so ignored it: (.*)(?:\n[\s\S]*)?$/,
    '无法理解样式映射,已忽略:$1',
  ],
];

/** Turn a message of mammoth into a problem; what it gives up on is an error. */
export function problemOf({ type, message }: MammothMessage): Problem {
  const english = message.replace(/\s*\n\s*/g, ' ');
  const known = translations.find(([pattern]) => pattern.test(message));
  const chinese = known ? message.replace(known[0], known[1]) : english;
  return {
    rule: 'mammoth-message',
    severity: type,
    message: { zh: `mammoth:${chinese}`, en: `mammoth: ${english}` },
  };
}
