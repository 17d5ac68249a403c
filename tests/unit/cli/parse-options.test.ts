import { expect, it } from 'vitest';
import { parseOptions, parsePort } from '../../../src/cli/parse-options.ts';

const options = { root: { type: 'string' }, host: { type: 'boolean', default: false } } as const;

it('reads options in both spellings', () => {
  expect({ ...parseOptions(['--root=a', '--host'], options) }).toEqual({ root: 'a', host: true });
  expect({ ...parseOptions(['--root', 'a'], options) }).toEqual({ root: 'a', host: false });
});

it.each([[['--wrong']], [['--root']], [['--host=yes']], [['stray']]])('refuses %j in one sentence', (args) => {
  expect(() => parseOptions(args, options)).toThrow(/^[^\n.]+\.$/);
});

it('takes a port from 0 to 65535', () => {
  expect(parsePort('0')).toBe(0);
  expect(parsePort('65535')).toBe(65535);
  for (const text of ['', '-1', '65536', '80x', '1e3', ' 80']) expect(() => parsePort(text)).toThrow('--port takes');
});
