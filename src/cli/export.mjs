import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 runs no TypeScript: Vite loads the command.
const command = fileURLToPath(new URL('./export.ts', import.meta.url));
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' });
process.exitCode = await module.exportFile(process.argv.slice(2));
