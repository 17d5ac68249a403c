import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('take-screens.ts', import.meta.url)), {
  configFile: false,
});
await module.takeScreens(process.argv[2] ?? 'dist');
