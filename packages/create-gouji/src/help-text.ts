import type { Language, Localized } from '@gouji/tree';
import { kinds } from './kinds.js';

/** What `--help` says. */
export const helpText: Localized = {
  zh: `用法:npm create gouji@latest [种类] [名称] [-- 选项]

写出一个插件、表样或网页模板的文件夹:TypeScript、示例、测试、说明和 CI 配置,测试随即通过。
不写种类或名称时在终端询问;已有文件的文件夹不会被覆盖。

种类:
${list('zh')}

选项:
  --kind KIND     种类
  --name NAME     名称,也是 npm 包名
  --dir DIR       写到这个文件夹(默认为名称)
  --lang zh|en    提示的语言
  -V, --version   显示版本
  -h, --help      显示用法
`,
  en: `Usage: npm create gouji@latest [KIND] [NAME] [-- options]

Writes the folder of a plugin, form or page template: TypeScript, examples, tests, readme and CI
file, and its tests pass at once. Asks for what is left out, at a terminal; writes over nothing.

Kinds:
${list('en')}

Options:
  --kind KIND     the kind
  --name NAME     the name, of the npm package too
  --dir DIR       write to this folder (the name)
  --lang zh|en    language of what is said
  -V, --version   show the version
  -h, --help      show this help
`,
};

function list(language: Language): string {
  return Object.entries(kinds)
    .map(([kind, words]) => `  ${kind.padEnd(15)} ${words[language]}`)
    .join('\n');
}
