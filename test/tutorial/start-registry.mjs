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
  const asked = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(502).end(String(error)));
  });

  async function answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname.slice(1));
    const file = packed.find((one) => path === `-/${basename(one.file)}`);
    if (file) return response.writeHead(200).end(readFileSync(file.file));
    const own = known.get(path);
    if (own) return send(response, packument(own, `http://${request.headers.host}`));
    const { status, text } = await askUpstream(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  }

  /** Each package is asked for once, however many folders it is installed in. */
  function askUpstream({ url, headers: { accept = 'application/json' } }) {
    const key = `${accept} ${url}`;
    if (!asked.has(key)) {
      const found = fetch(new URL(url.slice(1), upstream), { headers: { accept } });
      asked.set(
        key,
        found.then(async (reply) => ({ status: reply.status, text: await reply.text() })),
      );
    }
    return asked.get(key);
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
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
