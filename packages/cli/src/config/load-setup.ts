import { dirname, resolve } from 'node:path';
import type { FormInput, Waiver } from '@gouji/forms';
import { GoujiError, type Localized } from '@gouji/tree';
import {
  type ConfigPlugin,
  defineForm,
  definePage,
  type GoujiConfig,
  type PluginEntry,
  type PluginUse,
  resolvePlugins,
  type Usable,
} from 'gouji';
import { findFormFiles, readFormFile } from '../io/form-files.js';
import { checkRuleIds } from './check-rule-ids.js';
import { loadPlugin } from './load-plugin.js';
import type { UseFlag } from './parse-use.js';
import { readConfig } from './read-config.js';
import { readPage } from './read-page.js';
import type { Setup } from './setup.js';

/** Load what a configuration names, and what `--use` names besides. */
export async function loadSetup(
  file: string | undefined,
  flags: readonly UseFlag[] = [],
): Promise<Setup> {
  const config = file === undefined ? {} : await readConfig(file);
  const folder = dirname(file ?? resolve('gouji.config.yaml'));
  const plugins = [
    ...(config.settings ? [{ settings: config.settings }] : []),
    ...(await all(config.forms, (form) => readForms(form, folder))).flat(),
    ...(await all(config.pages, async (page) =>
      typeof page === 'string' ? readPage(resolve(folder, page)) : definePage(page),
    )),
    ...(await all(config.plugins, (plugin) => readPlugin(plugin, [folder]))),
    ...(await all(flags, (flag) => readFlag(flag, folder))),
  ];
  checkRuleIds(config.rules, plugins, file);
  const resolved = resolvePlugins(plugins);
  return { file, plugins, resolved, ...rulesOf(config), site: config.site };
}

/** One after the other, so that what is wrong first is said first. */
async function all<T, R>(list: readonly T[] = [], read: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await read(item));
  return results;
}

async function readPlugin(plugin: ConfigPlugin, folders: string[]): Promise<PluginUse> {
  if (typeof plugin === 'string') return { use: await loadPlugin(plugin, folders), name: plugin };
  if (Array.isArray(plugin) && typeof plugin[0] === 'string') {
    const [name, options] = plugin as [string, unknown];
    return { use: await loadPlugin(name, folders), name, options };
  }
  if (typeof plugin === 'object' && 'use' in plugin && typeof plugin.use === 'string') {
    return {
      name: plugin.use,
      ...plugin,
      use: await loadPlugin(plugin.use, folders),
    } as PluginEntry;
  }
  return plugin as PluginUse;
}

/** `--use` is written where the command runs; the configuration's folder may have it too. */
async function readFlag({ name, options }: UseFlag, folder: string): Promise<PluginUse> {
  const use: Usable = await loadPlugin(name, [...new Set([resolve('.'), folder])]);
  return { use, name, ...(options !== undefined && { options }) };
}

async function readForms(form: string | FormInput, folder: string): Promise<PluginUse[]> {
  if (typeof form !== 'string') return [defineForm(form)];
  return all(findFormFiles(resolve(folder, form)), async (path) => {
    const { form: read, faults } = await readFormFile(path, formFile);
    const [first] = faults;
    if (!first) return defineForm(read!.definition);
    const { file, line, column, message } = first;
    throw new GoujiError('invalid-form', {
      zh: `${file}:${line}:${column}:${message.zh};gouji forms check 会列出全部。`,
      en: `${file}:${line}:${column}: ${message.en}; gouji forms check lists them all.`,
    });
  });
}

function rulesOf({ rules = {} }: GoujiConfig): Pick<Setup, 'rules' | 'waivers'> {
  const levels = Object.entries(rules).flatMap(([id, setting]) => {
    const level = typeof setting === 'string' ? setting : setting.level;
    return level === undefined ? [] : [[id, level] as const];
  });
  const waivers = Object.entries(rules).flatMap(([rule, setting]): Waiver[] => {
    const list = typeof setting === 'string' ? [] : (setting.waivers ?? []);
    return list.map((waiver) => ({ rule, ...waiver, standing: true }) as Waiver);
  });
  return {
    rules: levels.length > 0 ? Object.fromEntries(levels) : undefined,
    waivers: waivers.length > 0 ? waivers : undefined,
  };
}

const formFile: Localized = { zh: '配置中 forms 所写的表样', en: 'a form of `forms`' };
