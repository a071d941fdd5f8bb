import { dirname, resolve } from 'node:path';
import { loadPlugins } from 'gouji/convert';
import type { CommonFlags } from '../flags.js';
import { findConfig } from './find-config.js';
import type { UseFlag } from './parse-use.js';
import type { Setup } from './setup.js';

/** Gives each input the setup of the configuration that holds where it stands. */
export interface Setups {
  of(input: string): Setup;
  /** Every setup there is, once. */
  all: readonly Setup[];
}

/** Find and load the configurations of inputs; what is without a place has that of this folder. */
export async function openSetups(
  inputs: readonly string[],
  { config, use }: CommonFlags,
): Promise<Setups> {
  const fileOf = (input: string): string | undefined => {
    if (config === false) return undefined;
    if (typeof config === 'string') return resolve(config);
    return findConfig(input === '-' ? '.' : dirname(resolve(input)));
  };
  const loaded = new Map<string | undefined, Setup>();
  for (const file of new Set(inputs.map(fileOf))) loaded.set(file, await setupOf(file, use));
  return { of: (input) => loaded.get(fileOf(input))!, all: [...loaded.values()] };
}

/** What reads configurations is loaded where there is something to read. */
async function setupOf(file: string | undefined, use: readonly UseFlag[] = []): Promise<Setup> {
  if (file !== undefined || use.length > 0) {
    return (await import('./load-setup.js')).loadSetup(file, use);
  }
  const resolved = await loadPlugins();
  return { file, plugins: [], resolved, rules: undefined, waivers: undefined, site: undefined };
}

/** Load the setup that holds in the folder where the command runs. */
export async function openSetup(flags: CommonFlags): Promise<Setup> {
  return (await openSetups(['-'], flags)).all[0]!;
}
