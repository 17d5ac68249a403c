import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

type Encoding = 'br' | 'gzip' | 'identity';

interface Asset {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A web server for a built site: compressed, with the policy that each page carries repeated as a header, and with
 * hashed files kept by browsers for good.
 *
 * @param folder  the site, as `build` wrote it; it may be built anew while it is served
 */
export function createSiteServer(folder: string): Server {
  const cache = new Map<string, Asset>();
  return createServer((request, response) => {
    const file = fileOf(request, folder);
    const stats = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
    if (!file || !stats?.isFile()) return refuse(response, 404, 'There is no such page here.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only reading is possible.\n');

    const encoding = encodingFor(request, file);
    const key = `${file} ${stats.mtimeMs} ${encoding}`;
    const asset = cache.get(key) ?? readAsset(file, encoding, path.relative(folder, file));
    cache.set(key, asset);
    const isFresh = request.headers['if-none-match'] === asset.headers['ETag'];
    response.writeHead(isFresh ? 304 : 200, asset.headers);
    response.end(isFresh || request.method === 'HEAD' ? undefined : asset.body);
  });
}

/** The file that is asked for, or nothing for an address that leads out of the folder. */
function fileOf(request: IncomingMessage, folder: string): string | undefined {
  const [address = ''] = (request.url ?? '/').split(/[?#]/);
  let name: string;
  try {
    name = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) && !name.includes('\0') ? file : undefined;
}

function encodingFor(request: IncomingMessage, file: string): Encoding {
  if (/\.(png|woff2)$/.test(file)) return 'identity';
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function readAsset(file: string, encoding: Encoding, name: string): Asset {
  const content = readFileSync(file);
  const body = encoding === 'br' ? brotliCompressSync(content) : encoding === 'gzip' ? gzipSync(content) : content;
  const isPage = file.endsWith('.html');
  return {
    body,
    headers: {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      Vary: 'Accept-Encoding',
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      // Vite names what lies in assets/ by its content.
      'Cache-Control': name.startsWith(`assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...(isPage ? policyHeader(content.toString('utf8')) : {}),
    },
  };
}

/** The page's own policy once more: a header also holds for what stands before the meta element. */
function policyHeader(page: string): Record<string, string> {
  const [, text] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return text === undefined ? {} : { 'Content-Security-Policy': text };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(text);
}
