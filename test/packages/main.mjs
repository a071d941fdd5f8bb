// npm run packages: pack every package as it would be published, and check what users would get.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAll } from '../tutorial/pack-all.mjs';
import { startRegistry } from '../tutorial/start-registry.mjs';
import { bundleBrowser } from './bundle-browser.mjs';
import { checkContents } from './check-contents.mjs';
import { checkEntryTypes, checkManifest } from './check-entries.mjs';
import { installAlone } from './install-alone.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gouji-packages-'));
const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
let faults = 0;

try {
  const packed = await packAll(repository, join(folder, 'tarballs'));
  const registry = await startRegistry(packed, upstream);
  for (const one of packed) {
    const { manifest, file } = one;
    const alone = join(folder, manifest.name.replace(/\W+/g, '-'));
    const found = [
      ...(await checkContents(file)),
      ...(await checkManifest(file, manifest)),
      ...(await checkEntryTypes(file, manifest)),
      ...(await installAlone(one, alone, registry.url)),
    ];
    rmSync(alone, { recursive: true, force: true });
    console.log(`${found.length === 0 ? 'ok    ' : 'FAULTY'} ${manifest.name}`);
    for (const fault of found) console.log(`       ${fault}`);
    faults += found.length;
  }
  registry.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;
const bundles = {
  'convert of gouji': "export { convert } from 'gouji';",
  'convert of gouji/convert': "export { convert } from 'gouji/convert';",
  'fromDocx and toHtml': `export { fromDocx } from '@gouji/docx';
export { toHtml } from '@gouji/html';`,
};
for (const [what, source] of Object.entries(bundles)) {
  const { size, gzip, later, asked } = await bundleBrowser(source);
  const rest = later > 0 ? `, ${kib(later)} more when it is wanted` : '';
  console.log(`browser: ${what}: ${kib(size)}, ${kib(gzip)} in gzip${rest}`);
  for (const module of asked) console.log(`       asks for ${module}`);
  faults += asked.length;
}
console.log(`${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
