import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript: Vite loads the reader, which answers the process that started it.
const reader = fileURLToPath(new URL('./import-reader.ts', import.meta.url));
const { module } = await runnerImport(reader, { configFile: false, logLevel: 'silent' });
await module.readForParent(process.argv[2]);
