import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../app/boot.ts', import.meta.url));

/** Compiles the page's inline script, with what it imports, into one classic script. */
export async function buildBoot(): Promise<string> {
  const outputs = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'boot' } },
  });
  const chunks = [outputs].flat().flatMap((output) => ('output' in output ? output.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (!script) throw new Error('the boot script did not compile to a script');
  return script.code.trim();
}
