import { pathToFileURL } from 'node:url';

/** Import a module by its file; TypeScript is turned into JavaScript on the way. */
export async function importModule(file: string): Promise<Record<string, unknown>> {
  if (!/\.[cm]?ts$/iu.test(file)) return import(pathToFileURL(file).href);
  const { createJiti } = await import('jiti');
  // What a configuration imports from gouji is there, wherever gouji itself is installed.
  const jiti = createJiti(file, {
    fsCache: false,
    virtualModules: { gouji: await import('gouji') },
  });
  return jiti.import(file);
}
