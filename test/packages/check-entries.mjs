import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Packages are ES modules: what only CommonJS and older resolution ask for is no fault. */
const modern = ['node16-esm', 'bundler'];

/** Say what publint has to say of a tarball. */
export async function checkManifest(file, manifest) {
  const bytes = readFileSync(file);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  return messages
    .filter((message) => !isForOthers(message))
    .map((message) => `publint: ${formatMessage(message, manifest)}`);
}

/** What a package writes for others stands in its templates, manifests and all. */
function isForOthers({ code, args }) {
  return (
    code === 'NESTED_PACKAGE_JSON_FIELD_IGNORED' && /^(?:\.\/)?templates\//.test(args.filePath)
  );
}

/**
 * Say what is wrong with the types of a tarball's entries; a command has none to import.
 * @param {string} file
 * @param {{ name: string, exports?: object }} manifest
 */
export async function checkEntryTypes(file, { exports = {} }) {
  const found = createPackageFromTarballData(new Uint8Array(readFileSync(file)));
  const analysis = await checkPackage(found);
  const entries = Object.keys(exports).filter((entry) => entry !== './package.json');
  if (!analysis.types) return entries.length > 0 ? ['types: none'] : [];
  return analysis.problems
    .filter(({ resolutionKind }) => resolutionKind === undefined || modern.includes(resolutionKind))
    .filter(
      ({ kind, resolutionOption }) => kind !== 'CJSResolvesToESM' && resolutionOption !== 'node10',
    )
    .map(({ kind, entrypoint = '' }) => `types: ${kind} ${entrypoint}`.trim());
}
