import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countingIn } from '../../../src/ui/counted.ts';
import * as first from '../../../src/ui/es/first-texts.ts';
import * as late from '../../../src/ui/es/late-texts.ts';

describe('texts in the language of the page', () => {
  beforeEach(() => vi.resetModules());
  const fresh = () => import('../../../src/ui/page-language.ts');

  it('are English until another language is spoken, in modules that are there and in those that come', async () => {
    const { inPageLanguage, speak } = await fresh();
    const here = inPageLanguage('here', { yes: 'Yes', of: (count: number) => `${count} of us` });
    expect([here.yes, here.of(2)]).toEqual(['Yes', '2 of us']);
    speak({ here: { yes: 'Sí', of: (count: number) => `${count} de nosotros` }, coming: { no: 'No, gracias' } });
    const coming = inPageLanguage('coming', { no: 'No, thank you' });
    expect([here.yes, here.of(2), coming.no]).toEqual(['Sí', '2 de nosotros', 'No, gracias']);
  });

  it('stay English where a translation lacks one', async () => {
    const { inPageLanguage, speak } = await fresh();
    speak({ here: { yes: 'Sí' } });
    expect(inPageLanguage('here', { yes: 'Yes', no: 'No' })).toEqual({ yes: 'Sí', no: 'No' });
  });
});

describe('Spanish', () => {
  it('comes with its first or its late texts, every module of it once', () => {
    const modules = readdirSync('src/ui/es').filter((file) => file.endsWith('-messages.ts') || file === 'messages.ts');
    // `page-messages.ts` is for where pages are made, and `draw-messages.ts` has the names of kinds too
    expect(Object.keys({ ...first, ...late })).toHaveLength(modules.length - 1 + 1);
    expect(Object.keys(first).filter((name) => name in late)).toEqual([]);
  });

  it('goes by the names that the modules give themselves', async () => {
    vi.resetModules();
    const { speak } = await import('../../../src/ui/page-language.ts');
    speak({ ...first, ...late });
    for (const [name, spanish] of Object.entries<object>({ ...first, ...late })) {
      const stem =
        name === 'kindNames' ? 'draw-messages' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const module: Record<string, unknown> = await import(path.resolve('src/ui', `${stem}.ts`));
      expect(module[name], name).toEqual(spanish);
    }
  });
});

describe('counting', () => {
  it('takes the form that the number asks for', () => {
    const english = countingIn('en');
    expect([0, 1, 2, 21].map((count) => english.counted(count, 'answer', 'answers'))).toEqual([
      '0 answers',
      '1 answer',
      '2 answers',
      '21 answers',
    ]);
    const spanish = countingIn('es');
    expect([0, 1, 2, 1_000_000].map((count) => spanish.form(count, 'queda', 'quedan'))).toEqual([
      'quedan',
      'queda',
      'quedan',
      'quedan',
    ]);
  });
});
