import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPdf } from '../../src/import/pdf/open-pdf.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';
import { pdfPages } from './pdf-text.ts';

const kit = path.resolve(import.meta.dirname, '../..');

for (const { name, handout, perPage, format } of [
  { name: 'Handout', handout: 'slides', perPage: 3, format: 'A4' },
  { name: 'Handout', handout: 'slides', perPage: 3, format: 'Letter' },
  { name: 'Notes pages', handout: 'notes', perPage: 1, format: 'A4' },
])
  test(`prints ${handout}, ${perPage} a page of ${format}, and the deck stands as before`, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await openView(page, '#deck/who');
    const total = Number((await page.getByText(/^\d+ \/ \d+$/).textContent())?.split('/')[1]);
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    const pages = pdfPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages).toHaveLength(Math.ceil(total / perPage));
    // the title slide is not in the document while another is shown
    expect(pages[0]).toContain('Alessonfromonedocument');
    expect(pages.join('')).toContain('Whomayborrowatool?');
    // what the speaker is told is for the speaker alone
    expect(pages.join('').includes('Asktheclassfirst')).toBe(handout === 'notes');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may borrow a tool?');
    await page.keyboard.press('PageDown');
    await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toBeVisible();
  });

test('prints the document from the deck, which stands as before', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openView(page, '#deck/who');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: /^The document/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  const pages = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(pages.length).toBeLessThan(6);
  expect(pages.join('')).toContain('Whopaysforthelibrary?');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may borrow a tool?');
});

test('opens from the help, for whoever has no keys', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('dialog', { name: 'Help' }).getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Print' }).getByRole('button', { name: /^Notes pages/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('cards to hold up take a sheet a pupil, on A4 and on Letter', async ({ page }) => {
  await openView(page, '#paper?sheets=cards&seed=k3f9');
  await expect(page.getByRole('img', { name: /^Four letters/ })).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const pages = pdfPages(await page.pdf({ format, preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    for (const words of ['A', 'saysit', 'B', 'contradictsit', 'C', 'doesnotsay', 'D'])
      expect(pages[0]).toContain(words);
  }
});

test('the command writes a PDF with title, tags and bookmarks, and overwrites none unless told to', async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-export-test-'));
  const run = (...args: string[]) =>
    spawnSync('node', ['src/cli/export.mjs', ...args], { cwd: kit, encoding: 'utf8', env: process.env });
  try {
    const out = path.join(folder, 'handout.pdf');
    const args = ['pdf', '--root', 'tests/courses/shelf', '--course', 'bakery', '--handout', 'slides', '--out', out];
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: `${out} written\n` });
    const pdf = readFileSync(out);
    expect(await described(pdf)).toEqual({
      title: 'Bread at the Corner Bakery',
      isTagged: true,
      bookmarks: expect.arrayContaining(['What is in the bread?', 'Who may learn to bake?']),
    });
    expect(pdfPages(pdf)).toHaveLength(6);
    expect(run(...args)).toMatchObject({ status: 2, stderr: `${out} is there already; --force overwrites it\n` });
    expect(run(...args, '--handout', 'article', '--force')).toMatchObject({ status: 0, stdout: `${out} written\n` });
    expect(await described(readFileSync(out))).toMatchObject({ title: 'Bread at the Corner Bakery', isTagged: true });
    expect(pdfPages(readFileSync(out)).join('')).toContain('Anyoneoverfourteen,onMondays.');
    expect(pdfPages(readFileSync(out))).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const [args, line] of [
  [['png'], 'export writes pdf, not "png". Usage: npm run -s export -- pdf ['],
  [['pdf', '--handout', 'song'], '--handout takes slides, notes, article, not "song"\n'],
  [['pdf', '--root', 'tests/courses/shelf', '--out', 'missing/x.pdf'], path.join(kit, 'missing is no folder\n')],
  [
    ['pdf', '--root', 'tests/courses/shelf', '--out', 'tests', '--force'],
    `${path.join(kit, 'tests')} is a folder; --out takes the file to write\n`,
  ],
  [['pdf', '--course', 'moon', '--root', 'tests/courses/shelf'], 'there is no lesson "moon"; there are '],
] as const)
  test(`the command refuses ${args.join(' ')} in one line`, () => {
    const { status, stdout, stderr } = spawnSync('node', ['src/cli/export.mjs', ...args], {
      cwd: kit,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(line)).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

/** What a PDF says of itself, read as a viewer reads it. */
async function described(pdf: Buffer) {
  const file = await openPdf(pdf);
  if (typeof file === 'string') throw new Error(file);
  const [{ info }, outline, marked] = await Promise.all([file.getMetadata(), file.getOutline(), file.getMarkInfo()]);
  const bookmarks: string[] = [];
  const open = [...outline];
  for (let one = open.shift(); one; one = open.shift()) {
    bookmarks.push(one.title);
    open.push(...one.items);
  }
  return { title: 'Title' in info ? info.Title : undefined, isTagged: marked?.Marked, bookmarks };
}
