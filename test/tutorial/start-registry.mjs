import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';

/**
 * Serve packed packages as an npm registry on this machine; every other package is asked of the
 * registry that npm is set to.
 * @returns the address, and what ends it
 */
export async function startRegistry(packed, upstream) {
  const known = new Map(packed.map((one) => [one.manifest.name, one]));
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(502).end(String(error)));
  });

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1));
    const file = packed.find((one) => path === `-/${basename(one.file)}`);
    if (file) return response.writeHead(200).end(readFileSync(file.file));
    const own = known.get(path);
    if (own) return send(response, packument(own, `http://${request.headers.host}`));
    const headers = { accept: request.headers.accept ?? 'application/json' };
    const found = await fetch(new URL(request.url.slice(1), upstream), { headers });
    response.writeHead(found.status, { 'content-type': 'application/json' });
    response.end(await found.text());
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

function send(response, body) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function packument({ manifest, file }, host) {
  const { name, version } = manifest;
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  const dist = { tarball: `${host}/-/${basename(file)}`, integrity };
  return {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  };
}
