import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readInput } from '@gouji/testing/files';
import { GoujiError } from '@gouji/tree';
import type { Example } from 'gouji';

/** An example of a form, with the folder it stands in. */
export interface NamedExample extends Example {
  case: string;
  /** The file that says what is expected. */
  file: string;
}

/**
 * Read the examples beside a form: `examples/<case>/`, each with one `input.*` and either
 * `expected.yaml` or `report.yaml`. A Word file may be a folder of its parts, `input.docx/`.
 */
export function readExamples(formFile: string): NamedExample[] {
  const folder = join(dirname(formFile), 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .map((name) => readExample(join(folder, name), name));
}

function readExample(folder: string, name: string): NamedExample {
  const files = readdirSync(folder);
  const inputs = files.filter((file) => /^input\.\w+$/u.test(file));
  const kinds = (['expected', 'report'] as const).filter((kind) => files.includes(`${kind}.yaml`));
  const [input] = inputs;
  const [kind] = kinds;
  if (!input || !kind || inputs.length > 1 || kinds.length > 1) throw incomplete(folder);
  const file = join(folder, `${kind}.yaml`);
  const bytes = readInput(join(folder, input));
  return {
    case: name,
    input: bytes,
    name: input,
    expected: readFileSync(file, 'utf8'),
    kind,
    file,
  };
}

function incomplete(folder: string): GoujiError {
  return new GoujiError('usage', {
    zh: `${folder}:示例应有一个 input.* 和一个 expected.yaml 或 report.yaml。`,
    en: `${folder}: expected one input.* and one of expected.yaml and report.yaml in an example.`,
  });
}
