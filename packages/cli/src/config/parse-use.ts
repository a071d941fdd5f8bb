import { GoujiError } from '@gouji/tree';

/** A plugin that `--use` names, with its options. */
export interface UseFlag {
  name: string;
  options: unknown;
}

/** Read `--use PLUGIN[=JSON]`, which may be given several times. */
export function parseUse(value: string, before: UseFlag[] = []): UseFlag[] {
  const [, name, json] = /^([^=]+)(?:=(.*))?$/su.exec(value) ?? [];
  if (name === undefined) throw wrong(value);
  return [...before, { name, options: json === undefined ? undefined : parse(json, value) }];
}

function parse(json: string, value: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw wrong(value, String((error as Error).message));
  }
}

function wrong(value: string, why?: string): GoujiError {
  return new GoujiError('usage', {
    zh: `--use 的值“${value}”无效${why ? `(${why})` : ''},应为 插件 或 插件=JSON,如 remark-toc={"heading":"目录"}。`,
    en: `Unexpected \`--use ${value}\`${why ? ` (${why})` : ''}, expected PLUGIN or PLUGIN=JSON, such as remark-toc={"heading":"contents"}.`,
  });
}
