import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Write a page for each published package with what it exports, read from its built types.
 * @param {string} root the folder of the workspace
 * @returns {Map<string, string>} pages by path below the root
 */
export function apiPages(root) {
  const packages = ['packages', 'plugins']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
    .concat('templates')
    .filter((folder) => existsSync(join(root, folder, 'dist/index.d.ts')))
    .map((folder) => ({ folder, ...readManifest(join(root, folder)) }));
  const entries = packages.flatMap((each) => entriesOf(root, each));
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
    },
  );
  const pages = new Map();
  for (const { name, description } of packages) {
    const own = entries.filter((entry) => entry.package === name);
    const parts = own.map((entry) => partOf(entry, program));
    const text = [`# ${name}`, `${plain(description)}.`, ...parts].join('\n\n');
    pages.set(`docs/api/${slugOf(name)}.md`, `${text}\n`);
  }
  pages.set('docs/api/README.md', listOf(packages));
  return pages;
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function entriesOf(root, { folder, name, exports }) {
  return Object.entries(exports)
    .filter(([, target]) => target.types)
    .map(([entry, target]) => ({
      package: name,
      title: `${name}${entry.slice(1)}`,
      file: join(root, folder, target.types),
    }));
}

function partOf({ title, file }, program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const symbols = module ? checker.getExportsOfModule(module) : [];
  const shown = symbols.map((symbol) => symbolOf(symbol, checker));
  shown.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [`## ${title}`, ...shown.map(({ text }) => text)].join('\n\n');
}

function symbolOf(exported, checker) {
  const alias = exported.flags & ts.SymbolFlags.Alias;
  const symbol = alias ? checker.getAliasedSymbol(exported) : exported;
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const code = (symbol.declarations ?? []).map(declarationOf).join('\n');
  const name = exported.name;
  const text = [
    `### ${name}`,
    ...(comment ? [plain(comment)] : []),
    ...(code ? [fence(code)] : []),
  ];
  return { name, text: text.join('\n\n') };
}

/** The declaration as it stands in the types, its own comment left out: it is printed above. */
function declarationOf(node) {
  const whole = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return whole
    .getText()
    .replace(/^export (?:default )?/u, '')
    .replace(/^declare /u, '');
}

function fence(code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/** Prose, in which nothing outside code reads as markup. */
function plain(text) {
  return text
    .split(/(`[^`]*`)/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[<{}]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    )
    .join('')
    .replaceAll('{@link', '');
}

function slugOf(name) {
  return name.replace('@gouji/', '');
}

function listOf(packages) {
  const rows = packages.map(
    ({ name, description }) => `| [${name}](${slugOf(name)}.md) | ${description} |`,
  );
  return [
    '# API',
    'Made from the types of the packages.',
    ['| package | what it is |', '| --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
