import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockAddresses, lockHoles } from './lock-file.ts';
import type { LockFile } from './lock-file.ts';

const lock: LockFile = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
);

it('has an entry for every optional dependency, so that npm ci accepts it', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(lockHoles(lock)).toEqual([]);
});

it('names no registry', () => {
  expect(lockAddresses(lock)).toEqual([]);
});

it('finds a hole, and looks for an entry as Node looks for a package', () => {
  const packages = {
    '': {},
    'node_modules/linter': { optionalDependencies: { '@linter/linux': '1', '@linter/windows': '1', nested: '1' } },
    'node_modules/@linter/linux': {},
    'node_modules/linter/node_modules/nested': { optionalDependencies: { '@linter/linux': '1' } },
  };
  expect(lockHoles({ packages })).toEqual(['node_modules/linter → @linter/windows']);
});

it('finds an address', () => {
  expect(lockAddresses({ packages: { 'node_modules/a': { resolved: 'https://example.org/a.tgz' } } })).toEqual([
    'node_modules/a → https://example.org/a.tgz',
  ]);
});
