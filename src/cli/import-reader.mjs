import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript: Vite loads the reader, which does its work while it is loaded and can load what a format needs.
const reader = fileURLToPath(new URL('./import-reader.ts', import.meta.url));
await runnerImport(reader, { configFile: false, logLevel: 'silent' });
