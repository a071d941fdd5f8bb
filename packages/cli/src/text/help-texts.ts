import type { Localized } from '@gouji/tree';

/** What the help says, by the command or flag it speaks of. */
export const helpTexts = {
  gouji: {
    zh: '把报告变成数据,并核对数字是否勾稽:读取 DOCX、HTML、Markdown 和纯文本。',
    en: 'Turn reports into data and check that the numbers add up: reads DOCX, HTML, Markdown, text.',
  },
  convert: { zh: '转换报告', en: 'convert reports' },
  check: { zh: '核对报告中的数字', en: 'check the numbers of reports' },
  forms: { zh: '列出已有的表样', en: 'list the forms there are' },
  'forms show': {
    zh: '列出表样的全部数值:路径、单位、行、列、类型',
    en: 'print every value of a form: path, unit, row, column, type',
  },
  'forms schema': {
    zh: '输出报告的 JSON Schema;不写 ID 时是表样文件的',
    en: 'print the JSON Schema of its reports; without ID, that of form files',
  },
  'forms check': {
    zh: '检查表样文件,并运行其示例',
    en: 'check the files of forms and run their examples',
  },
  'form files': {
    zh: '表样文件、其文件夹,或这样的文件夹所在的文件夹',
    en: 'file of a form, its folder, or a folder of such folders',
  },
  rules: {
    zh: '列出规则,或说明一条规则:内容、原因、例子、如何豁免',
    en: 'list the rules, or explain one: what, why, examples, how to waive it',
  },
  'rule id': { zh: '规则的 ID', en: 'id of the rule' },
  config: {
    zh: '显示在此生效的配置和插件',
    en: 'show the configuration that holds here, and its plugins',
  },
  'config schema': {
    zh: '输出 gouji.config.yaml 的 JSON Schema,供编辑器使用',
    en: 'print the JSON Schema of gouji.config.yaml, for editors',
  },
  completion: {
    zh: '输出命令补全脚本;用法:source <(gouji completion bash)',
    en: 'print the completion of a shell: source <(gouji completion bash)',
  },
  shell: { zh: 'bash、zsh 或 fish', en: 'bash, zsh or fish' },
  new: { zh: '生成空白表样', en: 'make a blank form' },
  'new --to': {
    zh: '格式:yaml(默认)、docx,或按 -o 的扩展名',
    en: 'yaml (default) or docx, or by the extension of -o',
  },
  'new --output': { zh: '输出到文件或文件夹', en: 'write to this file or folder' },
  batch: { zh: '批量转换(以后的版本)', en: 'convert many files (later version)' },
  merge: { zh: '汇总报告(以后的版本)', en: 'add up reports (later version)' },
  diff: { zh: '比较报告(以后的版本)', en: 'compare reports (later version)' },
  serve: { zh: '本地网页(以后的版本)', en: 'local web app (later version)' },
  help: { zh: '显示命令的用法', en: 'show the help of a command' },
  '--help': { zh: '显示用法', en: 'show this help' },
  '--version': { zh: '显示版本', en: 'show the version' },
  files: { zh: '文件;“-”是标准输入', en: 'files to read; - is standard input' },
  id: { zh: '表样的 ID 或文件', en: 'id or file of the form' },
  '--to': {
    zh: '输出格式:yaml、json、html、docx、md、txt(默认 yaml,或按 -o 的扩展名)',
    en: 'yaml, json, html, docx, md or txt (yaml, or by the extension of -o)',
  },
  '--output': {
    zh: '输出到文件;多个文件时是文件夹',
    en: 'write to this file; a folder for several files',
  },
  '--base': {
    zh: '原网页的网址,用来补全其中相对的链接和图片地址',
    en: 'address of the page the document was taken from, to make its relative links and pictures whole',
  },
  '--form': {
    zh: '指定表样:ID 或自己的 form.yaml(默认按表中的文字识别)',
    en: 'the form to fit, by id or your own form.yaml (found by its labels)',
  },
  '--agency': {
    zh: '指定机关名称(默认按报告所写)',
    en: 'the agency (read from the report)',
  },
  '--year': { zh: '指定报告年度(默认按报告所写)', en: "the report's year (read from the report)" },
  '--page': { zh: 'html 的页面模板(默认 plain)', en: 'page template of the html (plain)' },
  '--fragment': {
    zh: 'html 只要正文,用于粘贴到网站后台',
    en: 'html of the article alone, to paste into a CMS',
  },
  '--style': {
    zh: 'docx 的样式:gbt9704、plain 或样式文件(默认按语言)',
    en: 'style of the docx: gbt9704, plain or a style file (by language)',
  },
  '--format': { zh: 'pretty(默认)或 json', en: 'pretty (default) or json' },
  '--previous': {
    zh: '与上一年的报告核对(任何格式);可多次使用,给 --figures 画历年图',
    en: "check against last year's report, in any format; repeat it for years of --figures",
  },
  '--waivers': {
    zh: '豁免清单(另有 FILE.gouji.yaml 时一并使用)',
    en: 'problems that may stay, besides those of FILE.gouji.yaml',
  },
  '--site': {
    zh: '网页的站点配置(YAML:页面标签: 值),portal 页需要',
    en: 'what the site states of itself (YAML, page tag: value), for the page portal',
  },
  '--tables': {
    zh: 'md 中有合并单元格的表格的写法',
    en: 'how md holds tables with merged cells',
  },
  '--toc': { zh: '网页开头加目录', en: 'begin the HTML with a table of contents' },
  '--mark-problems': {
    zh: '在网页中标出核对提示:单元格旁加注,文末列出',
    en: 'show the problems in the HTML: a mark on the cell, a list at the end',
  },
  '--figures': {
    zh: '在网页中按报告的数值画图,每图附数据表',
    en: "draw charts of the report's own numbers in the HTML, each with its table",
  },
  '--assets': {
    zh: '图片另存到文件夹 DIR,网页引用它们',
    en: 'write the pictures into the folder DIR, where the HTML shows them from',
  },
  '--embed-images': { zh: '图片直接写进网页', en: 'show the pictures within the HTML itself' },
  '--labels': {
    zh: 'yaml 的键旁以注释附上表样的中文名目',
    en: "print the form's labels as comments beside the keys of yaml",
  },
  '--checks': {
    zh: '也列出与表格、分项相符的正文数字',
    en: 'list the numbers of prose that agree, too',
  },
  '--provenance': {
    zh: '附上每个数值的出处,以及按什么识别表样',
    en: 'add where each value came from, and what told the form',
  },
  '--simplify': { zh: '把繁体字转为简体', en: 'write Simplified characters' },
  '--comments': { zh: '保留 DOCX 的批注', en: 'keep the comments of a DOCX' },
  '--hidden': { zh: '保留 DOCX 中隐藏的文字', en: 'keep the text that a DOCX hides' },
  '--changes': {
    zh: 'DOCX 的修订:accepted 接受(默认),all 全部保留并标出',
    en: 'tracked changes of a DOCX: accepted (the default), or all, marked',
  },
  '--limit': {
    zh: '调整读取 DOCX 的上限,如 cells=1000000;可多次使用',
    en: 'a bound of what is read of a DOCX, such as cells=1000000; may be repeated',
  },
  '--furniture': {
    zh: '保留页眉、页脚和页码',
    en: 'keep page headers, footers and page marks',
  },
  '--from': {
    zh: '来源格式:docx、html、markdown、text、yaml,或插件的格式(默认按内容识别)',
    en: "docx, html, markdown, text, yaml, or a plugin's (found by content)",
  },
  '--config': {
    zh: '配置文件(默认从报告所在文件夹向上找 gouji.config.yaml、.mjs、.ts)',
    en: 'the configuration (gouji.config.yaml, .mjs or .ts at or above each file)',
  },
  '--no-config': { zh: '不用配置文件', en: 'use no configuration' },
  '--use': {
    zh: '使用插件:包名或 ./文件,可带选项;可多次使用',
    en: 'use a plugin, a package or ./file, with its options; may be repeated',
  },
  '--inspect': {
    zh: '显示每一步之后的文档树(不用 -o 时代替结果)',
    en: 'print the tree after each step (in place of the result, unless -o takes it)',
  },
  '--explain': {
    zh: '说明每一步改了什么:节点、文字、问题',
    en: 'say what each step changed: nodes, texts, problems',
  },
  '--quiet': { zh: '不显示提示,只显示失败', en: 'no messages but failures' },
  '--lang': {
    zh: '提示和问题的语言:zh 或 en',
    en: 'language of messages and problems: zh or en',
  },
  exit: {
    zh: '退出码:0 完成;1 完成,但有错误级的问题;2 无法完成。',
    en: 'Exit code: 0 done; 1 done, with problems at error level; 2 could not.',
  },
} as const satisfies Record<string, Localized>;
