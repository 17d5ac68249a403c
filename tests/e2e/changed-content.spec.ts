import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { listen } from '../../src/cli/listen.ts';
import { createSiteServer } from '../../src/cli/serve-site.ts';
import { itemOf, openItem } from './answer-item.ts';
import { expect, test } from './lesson-test.ts';

const kit = path.resolve(import.meta.dirname, '../..');

const faq = `---
title: The well
---

## Who looks after the well? {#care}

Two neighbours look after the well by turns. They clean the cover every Monday. The town pays for the rope.

## When is it open? {#hours}

The well is open from dawn to dusk. It is closed during a frost of several days. Children draw water with an adult only.

## What is the water for? {#use}

The water is for gardens. Nobody drinks the water before it is boiled.
`;

const quotes = {
  care: 'neighbours look after the well',
  hours: 'open from dawn to dusk',
  use: 'The water is for gardens',
};

/** A choice between two texts, the right one marked by `*`. */
function choice(id: string, section: keyof typeof quotes, texts: readonly string[], why = 'It says so.'): string {
  const options = texts.map((text) => {
    const isKey = text.startsWith('*');
    const words = text.replace('*', '');
    const fields = { text: words, short: words, why, quote: quotes[section], ...(isKey ? { correct: true } : {}) };
    return `      - ${JSON.stringify(fields)}`;
  });
  return `  - id: ${id}
    kind: choice
    section: ${section}
    prompt: What does the document say of ${id}?
    options:
${options.join('\n')}
`;
}

function order(id: string, steps: readonly string[]): string {
  return `  - id: ${id}
    kind: order
    section: hours
    prompt: In which order does the document tell of ${id}?
    steps: ${JSON.stringify(steps.map((step) => ({ id: step, text: step, short: step })))}
    why: It tells of them so.
    quote: ${quotes.hours}
`;
}

const before = [
  choice('untouched', 'care', ['*by turns', 'at once']),
  choice('reworded', 'care', ['*neighbours', 'firemen']),
  choice('new-key', 'care', ['*two people', 'one person']),
  choice('rearranged', 'hours', ['*all day', 'all night']),
  order('steps', ['dawn', 'noon', 'dusk']),
  choice('gone', 'hours', ['*in daylight', 'in the dark']),
  choice('reused', 'use', ['*gardens', 'kitchens']),
  choice('explained', 'use', ['*plants', 'people']),
];
const after = [
  choice('untouched', 'care', ['*by turns', 'at once']),
  choice('reworded', 'care', ['*neighbours', 'the fire brigade']),
  choice('new-key', 'care', ['two people', '*one person']),
  choice('rearranged', 'hours', ['all night', '*all day']),
  order('steps', ['dusk', 'noon', 'dawn']),
  `  - id: reused
    kind: stance
    section: use
    prompt: Does the document say so?
    statement: The water is for gardens.
    verdict: says
    why: It says so.
    quote: ${quotes.use}
    wrong: {}
`,
  choice('explained', 'use', ['*plants', 'people'], 'It says so, in other words.'),
];

/** Builds the course with these items. */
async function build(root: string, items: readonly string[]): Promise<string> {
  mkdirSync(path.join(root, 'slides'), { recursive: true });
  mkdirSync(path.join(root, 'quizzes'), { recursive: true });
  writeFileSync(path.join(root, 'slides/well.md'), faq);
  writeFileSync(path.join(root, 'quizzes/well.yaml'), `items:\n${items.join('')}`);
  const out = path.join(root, 'site');
  await promisify(execFile)(process.execPath, [path.join(kit, 'src/cli/build.mjs'), '--root', root, '--out', out], {
    cwd: kit,
  });
  return out;
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#study`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

test('keeps the history of what stayed the same, and asks again what changed', async ({ page }) => {
  test.setTimeout(180_000);
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-changed-'));
  let site = createSiteServer(await build(path.join(root, 'before'), before));
  const server = createServer((request, response) => site.emit('request', request, response));
  const [address = ''] = await listen(server, 0, false);
  try {
    await read(page, address);
    for (const id of ['untouched', 'reworded', 'new-key', 'rearranged', 'steps', 'gone', 'reused', 'explained']) {
      const item = await openItem(page, id);
      if (id === 'steps') await item.getByRole('button', { name: 'Keep this order' }).click();
      else await item.getByRole('radio').first().check();
      await item.getByRole('button', { name: 'Check' }).click();
      await expect(item.getByText('Saved on this device')).toBeVisible();
    }

    site = createSiteServer(await build(path.join(root, 'after'), after));
    // the same tab first, whose drafts are of the earlier lesson, then a visit without any
    for (const visit of [page, await page.context().newPage()]) {
      await visit.goto('about:blank');
      await read(visit, address);
      for (const id of ['untouched', 'rearranged', 'explained']) {
        const item = await openItem(visit, id);
        await expect(item.getByText('Saved on this device')).toBeVisible();
        await expect(item.getByRole('button', { name: 'Check' })).toHaveCount(0);
      }
      for (const id of ['reworded', 'new-key', 'steps', 'reused']) {
        const item = await openItem(visit, id);
        await expect(item.getByRole('button', { name: 'Check' })).toBeVisible();
        await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
      }
      await expect(itemOf(visit, 'gone')).toHaveCount(0);
      await visit.goto(`${address}#data`);
      await expect(visit.getByText('8 answers to 8 questions')).toBeVisible();
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true, force: true });
  }
});
