import { defineConfig } from 'vite';
import { lectern } from './src/vite/lectern.ts';

export default defineConfig({ plugins: [lectern()] });
