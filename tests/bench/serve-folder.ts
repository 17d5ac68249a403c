import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A static server for measurements: every text is sent in brotli at its best, from memory, so that only bytes count. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; close(): void }> {
  const sent = new Map<string, { readonly body: Buffer; readonly encoding: string }>();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const type = types[extname(file)] ?? 'application/octet-stream';
      let ready = sent.get(file);
      if (!ready) {
        const raw = readFileSync(file);
        const isFont = type.startsWith('font/');
        ready = { body: isFont ? raw : brotliCompressSync(raw), encoding: isFont ? 'identity' : 'br' };
        sent.set(file, ready);
      }
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': ready.encoding,
        'cache-control': 'max-age=600',
      });
      response.end(ready.body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the bench server has no port');
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}
