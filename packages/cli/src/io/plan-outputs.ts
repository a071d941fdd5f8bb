import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { GoujiError, type Localized } from '@gouji/tree';
import type { Format } from '../output-format.js';

/** An input with where its result goes; null is standard output. */
export interface Planned {
  input: string;
  output: string | null;
  /** True where the output's folder is to be made. */
  folder: boolean;
}

/**
 * Decide where each result goes, before anything is read.
 *
 * Names are kept with the new extension; inputs that differ in nothing but their extension keep
 * it too (`report.docx.yaml`, `report.txt.yaml`).
 *
 * @throws GoujiError `usage` where a result would be lost: no place for several of them, two in
 *   one place, or one in the place of an input.
 */
export function planOutputs(inputs: string[], format: Format, path?: string): Planned[] {
  const { to } = format;
  if (inputs.filter((input) => input === '-').length > 1) throw usage(stdinTwice);
  if (path === undefined || path === '-') {
    if (inputs.length > 1 && to !== 'yaml' && to !== 'json') throw usage(needsFolder(to));
    return inputs.map((input) => ({ input, output: null, folder: false }));
  }
  const kind = kindOf(path);
  if (inputs.length > 1 && kind === 'file') throw usage(notFolder(path));
  const folder = kind === 'folder' || inputs.length > 1;
  const outputs = folder
    ? namesFor(inputs, format.extension).map((name) => join(path, name))
    : [path];
  refuseLoss(inputs, outputs);
  return inputs.map((input, index) => ({ input, output: outputs[index]!, folder }));
}

function kindOf(path: string): 'folder' | 'file' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return /[\\/]$/.test(path) ? 'folder' : 'none';
  }
}

function namesFor(inputs: string[], extension: string): string[] {
  const names = inputs.map((input) => (input === '-' ? 'stdin' : basename(input)));
  const short = names.map((name) => `${basename(name, extname(name))}${extension}`);
  const same = (name: string) => short.filter((one) => fold(one) === fold(name)).length;
  return short.map((name, index) => (same(name) > 1 ? `${names[index]}${extension}` : name));
}

/** Some file systems take names that differ only in case or in their accents for the same. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function refuseLoss(inputs: string[], outputs: string[]): void {
  const taken = new Map<string, string>();
  const sources = new Set(inputs.filter((input) => input !== '-').map((input) => resolve(input)));
  outputs.forEach((output, index) => {
    const input = inputs[index]!;
    const place = resolve(output);
    const other = taken.get(fold(place));
    if (other !== undefined) throw usage(samePlace(other, input, output));
    if (sources.has(place)) throw usage(overInput(output));
    taken.set(fold(place), input);
  });
}

const stdinTwice: Localized = {
  zh: '“-”(标准输入)只能给一次。',
  en: 'Unexpected second `-`, expected standard input once.',
};

function needsFolder(to: string): Localized {
  return {
    zh: `多个文件输出为 ${to} 时要用 -o 指定文件夹(只有 yaml 和 json 可以直接输出到标准输出)。`,
    en: `Unexpected several files with --to ${to}, expected -o DIR with them; only yaml and json can share standard output.`,
  };
}

function notFolder(path: string): Localized {
  return {
    zh: `-o ${path} 是文件,多个文件需要文件夹;请换一个路径。`,
    en: `Unexpected file at -o ${path}, expected a folder for several files; give another path.`,
  };
}

function samePlace(one: string, other: string, output: string): Localized {
  return {
    zh: `${one} 和 ${other} 的结果会写到同一个文件 ${output};请改名或分开转换。`,
    en: `Unexpected two results at ${output} (from ${one} and ${other}), expected one; rename a file or convert them apart.`,
  };
}

function overInput(output: string): Localized {
  return {
    zh: `结果会覆盖来源文件 ${output};请用 -o 指定别的路径。`,
    en: `Unexpected output ${output}, which is an input; give another path with -o.`,
  };
}

function usage(message: Localized): GoujiError {
  return new GoujiError('usage', message);
}
