import { defineConfig } from 'vite';
import { bareReveal } from './src/vite/bare-reveal.ts';
import { lectern } from './src/vite/lectern.ts';

export default defineConfig({ plugins: [bareReveal(), lectern()] });
