import type { Language } from '@gouji/tree';
import type { HelpConfiguration } from 'commander';

/** Words that commander itself puts into its help. */
const words: Record<string, string> = {
  'Usage:': '用法:',
  'Arguments:': '参数:',
  'Options:': '选项:',
  'Global Options:': '通用选项:',
  'Commands:': '命令:',
};

/** Give commander's help in one language, with columns that line up for Chinese too. */
export function helpStyle(language: Language): HelpConfiguration {
  return {
    showGlobalOptions: true,
    displayWidth: (text) => [...text].reduce((width, letter) => width + widthOf(letter), 0),
    styleUsage: (usage) =>
      language === 'zh'
        ? usage.replace('[options]', '[选项]').replace('[command]', '[命令]')
        : usage,
    styleTitle: (title) => (language === 'zh' ? (words[title] ?? title) : title),
  };
}

/** Han characters and their punctuation are two columns wide (UAX #11, East Asian Width). */
function widthOf(letter: string): number {
  return /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(letter) ? 2 : 1;
}
