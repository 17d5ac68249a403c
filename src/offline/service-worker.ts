/** What stands in for the types of a worker, which exclude those of a page. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
declare const self: Worker;

/** The build writes these in: the names of the site's files, and a hash of all that they hold. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;

const worker = self;
/** Several lessons may share an origin: each folder has its own. */
const prefix = `lectern ${worker.registration.scope} `;
const own = prefix + __VERSION__;

/** Which version is in use is written down beside them. */
const inUse = `${prefix}in use`;

/** Takes the whole site in, or nothing of it. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  try {
    await Promise.all(__FILES__.map((file) => take(cache, file)));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function take(cache: Cache, file: string): Promise<void> {
  // names of scripts change with what is in them, those of pages do not
  const response = await fetch(new Request(file, { cache: file.endsWith('.html') ? 'reload' : 'default' }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // A host may lead from `lesson.html` to `lesson`. Browsers take no such answer for a page: it is kept as if it came at once.
  const { status, headers } = response;
  await cache.put(file, response.redirected ? new Response(await response.blob(), { status, headers }) : response);
}

/** The version that was in use before is kept too: its pages may still be open, and ask for its parts. */
async function activate(): Promise<void> {
  const note = await caches.open(inUse);
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own && name !== inUse);
  const before = (await (await note.match('./'))?.text()) ?? versions.at(-1);
  await note.put('./', new Response(own));
  await Promise.all(versions.filter((name) => name !== before).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The site's own file of this version, else one that an open page of the version before asks for, else the network's. */
async function answer(request: Request): Promise<Response> {
  // the address of a page bears its view behind a #
  const { origin, pathname } = new URL(request.url);
  const { scope } = worker.registration;
  const file = origin + pathname === scope ? `${scope}index.html` : origin + pathname;
  try {
    const cache = await caches.open(own);
    const names = request.mode === 'navigate' ? [file, `${file}.html`] : [file];
    for (const name of names) {
      const found = (await cache.match(name, { ignoreVary: true })) ?? (await matchOlder(name));
      if (found !== undefined) return found;
    }
  } catch {
    // what is kept cannot be read: the network may know
  }
  return fetch(request);
}

async function matchOlder(file: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || name === inUse) continue;
    const found = await (await caches.open(name)).match(file, { ignoreVary: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(request));
});
// the learner wants the new version now; it never comes by itself while a page is open
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
