import { checkData, checkYaml } from '@gouji/forms';
import { decodeText, GoujiError, type Localized } from '@gouji/tree';
import type { GoujiConfig } from 'gouji';
import { readNamed } from '../io/read-named.js';
import { codeConfigSchema, configSchema } from './config-schema.js';
import { importModule } from './import-module.js';

/**
 * Read a configuration: YAML, or the default export of a module, which runs as it is read.
 *
 * @throws GoujiError `invalid-config` that names the place, what was found and what was expected
 */
export async function readConfig(file: string): Promise<GoujiConfig> {
  if (!/\.ya?ml$/iu.test(file)) return readCode(file);
  const { text } = decodeText(await readNamed(file, config));
  const { data, faults } = checkYaml(text, file, configSchema);
  const [first] = faults;
  if (!first) return data!;
  throw wrong(`${first.file}:${first.line}:${first.column}`, first.message, faults.length - 1);
}

async function readCode(file: string): Promise<GoujiConfig> {
  let module: Record<string, unknown>;
  try {
    module = await importModule(file);
  } catch (error) {
    throw wrong(file, loading(error), 0, error);
  }
  if (module.default === undefined) throw wrong(file, noDefault, 0);
  const { data, faults } = checkData(module.default, codeConfigSchema);
  const [first] = faults;
  if (!first) return data!;
  const where = first.path.length > 0 ? `${file} (${first.path.join('.')})` : file;
  throw wrong(where, first.message, faults.length - 1);
}

function wrong(where: string, { zh, en }: Localized, more: number, cause?: unknown): GoujiError {
  return new GoujiError(
    'invalid-config',
    {
      zh: `${where}:配置有误:${zh}${more > 0 ? `(还有 ${more} 处)` : ''}`,
      en: `${where}: the configuration is wrong: ${en}${more > 0 ? ` (and ${more} more)` : ''}`,
    },
    { cause },
  );
}

function loading(error: unknown): Localized {
  return { zh: `运行时出错:${String(error)}`, en: `it fails as it runs: ${String(error)}` };
}

const noDefault: Localized = {
  zh: '没有 export default;请写 export default defineConfig({ … })。',
  en: 'Expected a default export, found none; write `export default defineConfig({ … })`.',
};

const config: Localized = { zh: '配置文件', en: 'the configuration' };
