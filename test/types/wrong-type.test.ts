import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the compiler says of plugins whose code is given, as a user would see it, by name. */
function faultsOf(plugins: Record<string, string>): Record<string, string[]> {
  const files = new Map(
    Object.entries(plugins).map(([name, code]) => [
      fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      { name, code },
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version) => {
    const own = files.get(file);
    return own ? ts.createSourceFile(file, own.code, version) : getSourceFile(file, version);
  };
  const faults = Object.fromEntries(Object.keys(plugins).map((name) => [name, [] as string[]]));
  const program = ts.createProgram([...files.keys()], options, host);
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]!;
    faults[files.get(file?.fileName ?? '')?.name ?? 'elsewhere']!.push(text);
  }
  return faults;
}

const plugin = (depth: number) => `import { defineTransform } from 'gouji';
export default defineTransform({
  name: 'title',
  transform(tree) {
    tree.children.push({ type: 'heading', depth: ${depth}, children: [] });
  },
});
`;

test('a plugin of a wrong type does not compile, and the right one does', () => {
  expect(faultsOf({ right: plugin(2), wrong: plugin(9) })).toEqual({
    right: [],
    wrong: [expect.stringMatching(/^Type '9' is not assignable to type '.*6'\.$/)],
  });
});
