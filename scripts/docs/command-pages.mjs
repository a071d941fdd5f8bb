const folders = { en: 'docs', zh: 'docs/zh-CN' };

const words = {
  en: {
    title: 'Commands',
    lead: 'Everything that `gouji help` says, made from the command itself.',
    global: 'For every command',
    usage: 'usage',
    argument: 'argument',
    option: 'option',
    meaning: 'meaning',
  },
  zh: {
    title: '命令',
    lead: '与 `gouji help` 显示的相同,由命令本身生成。',
    global: '所有命令通用',
    usage: '用法',
    argument: '参数',
    option: '选项',
    meaning: '说明',
  },
};

/**
 * Write the page of the commands in each language, by path below the root.
 * @param {typeof import('../../packages/cli/dist/program.js').makeProgram} makeProgram
 * @returns {Map<string, string>}
 */
export function commandPages(makeProgram) {
  const pages = new Map();
  for (const [language, folder] of Object.entries(folders)) {
    const nothing = () => {};
    const terminal = { language };
    const program = makeProgram({ terminal, done: nothing, writeOut: nothing, writeErr: nothing });
    pages.set(`${folder}/commands.md`, pageOf(program, words[language]));
  }
  return pages;
}

function pageOf(program, own) {
  const commands = program.commands.flatMap((command) => sectionsOf(command, 'gouji', own));
  return [
    `# ${own.title}`,
    own.lead,
    program.description(),
    `## ${own.global}`,
    tableOf(own.option, optionsOf(program), own),
    ...commands,
  ].join('\n\n');
}

function sectionsOf(command, parent, own) {
  const name = `${parent} ${command.name()}`;
  const args = command.registeredArguments.map((each) => [usageOf(each), each.description]);
  const told = args.filter(([, meaning]) => meaning);
  const options = optionsOf(command);
  return [
    [
      `## ${name}`,
      command.description(),
      `\`${[name, ...args.map(([usage]) => usage)].join(' ')}\``,
      ...(told.length > 0 ? [tableOf(own.argument, told, own)] : []),
      ...(options.length > 0 ? [tableOf(own.option, options, own)] : []),
    ].join('\n\n'),
    ...command.commands.flatMap((each) => sectionsOf(each, name, own)),
  ];
}

function usageOf(argument) {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? name : `[${name}]`;
}

function optionsOf(command) {
  return command.options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, description }) => [flags, description]);
}

function tableOf(head, rows, { meaning }) {
  const lines = rows.map(([name, text]) => `| \`${cell(name)}\` | ${cell(unmarked(text))} |`);
  return [`| ${head} | ${meaning} |`, '| --- | --- |', ...lines].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** What is no markup must not read as any. */
function unmarked(text) {
  return text.replace(/[<*_{}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
