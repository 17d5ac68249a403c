import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

/** Where a server can be reached, loopback first; each ends with `/`. */
export type Addresses = readonly string[];

/**
 * Starts a server on loopback, or for the whole room.
 *
 * @param port    the port to try; when it is taken, the next free one of the twenty after it, and at last any
 * @param isOpen  true to be reachable from other machines
 */
export async function listen(server: Server, port: number, isOpen: boolean): Promise<Addresses> {
  const host = isOpen ? '0.0.0.0' : '127.0.0.1';
  const ports = port === 0 ? [0] : [...Array.from({ length: 21 }, (_, more) => port + more), 0];
  for (const candidate of ports) {
    if (candidate <= 65535 && (await isListening(server, candidate, host))) break;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return ['127.0.0.1', ...(isOpen ? roomAddresses() : [])].map((name) => `http://${name}:${bound}/`);
}

/** Resolves to false when the port is taken. */
function isListening(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function roomAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
