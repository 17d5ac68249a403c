import { fileURLToPath } from 'node:url';

try {
  const { runnerImport } = await import('vite');
  const steps = fileURLToPath(new URL('run/run-steps.ts', import.meta.url));
  const { module } = await runnerImport(steps, { configFile: false, logLevel: 'warn' });
  process.exitCode = await module.runSteps(process.argv.slice(2));
} catch (error) {
  // Without dependencies, or with a broken runner, there is still one closing line for whoever reads it.
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
