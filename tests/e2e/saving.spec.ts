import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { answerItem, itemOf, openItem, radioItems } from './answer-item.ts';
import { expect, openView, test } from './lesson-test.ts';

async function answerFirst(page: Page) {
  const [id = ''] = await radioItems(page);
  return { id, item: await answerItem(page, id) };
}

test('says "Saved" only after the transaction has completed, and moves nothing by it', async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const transaction = open.call(this, names, mode, options);
      if (mode !== 'readwrite') return transaction;
      // a transaction lives as long as it is asked for something
      const store = transaction.objectStore('attempts');
      const hold = () => {
        if (!document.documentElement.hasAttribute('data-release')) store.count().onsuccess = hold;
      };
      hold();
      return transaction;
    };
  });
  await openView(page, '#study');
  const { item } = await answerFirst(page);
  await expect(item.getByText('Saving')).toBeVisible();
  await page.waitForTimeout(300);
  await expect(item.getByText('Saved on this device')).toHaveCount(0);
  const sign = item.locator('.saved .icon');
  const before = await sign.boundingBox();
  await page.evaluate(() => document.documentElement.setAttribute('data-release', ''));
  await expect(item.getByText('Saved on this device')).toBeVisible();
  expect((await sign.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
});

/** Ways in which a browser may fail, each as it happens. */
const faults = {
  'throws on the very name': {
    words: 'this browser keeps nothing',
    seed: () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  },
  'has none': {
    words: 'this browser keeps nothing',
    seed: () => void Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  'refuses to open': {
    words: 'this browser keeps nothing',
    seed: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  },
  'is full': {
    words: 'this device is full',
    seed: () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    },
  },
  'is blocked by another tab': {
    words: 'another tab of this lesson is in the way',
    seed: () => {
      const open = IDBFactory.prototype.open;
      // a connection that does not give way to the next version
      const held = open.call(indexedDB, 'held', 1);
      IDBFactory.prototype.open = () => {
        void held.readyState;
        return open.call(indexedDB, 'held', 2);
      };
    },
  },
  hangs: {
    words: 'this device does not answer',
    seed: () => {
      const open = IDBFactory.prototype.open;
      const held = open.call(indexedDB, 'held', 1);
      indexedDB.deleteDatabase('held');
      IDBFactory.prototype.open = () => {
        void held.readyState;
        return open.call(indexedDB, 'held');
      };
    },
  },
  'breaks while writing': {
    words: 'this device reported a fault',
    seed: () => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (value, key) {
        const request = add.call(this, value, key);
        this.transaction.abort();
        return request;
      };
    },
  },
};

for (const [name, { words, seed }] of Object.entries(faults)) {
  test(`grades, says so and offers the download when storage ${name}`, async ({ page }) => {
    await page.addInitScript(seed);
    await openView(page, '#study');
    const { id, item } = await answerFirst(page);
    await expect(item.getByRole('status').first()).toHaveText(/Right|Not what it says/);
    await expect(item.getByText(words)).toBeVisible();
    await page.getByRole('link', { name: 'Save a copy' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const file = await (await downloading).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ lectern: 1, attempts: [{ item: id }] });
  });
}

test('says "full" when the device really is', async ({ page, baseURL }) => {
  const devTools = await page.context().newCDPSession(page);
  await openView(page, '#study');
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 1 });
  const { item } = await answerFirst(page);
  await expect(item.getByText('this device is full')).toBeVisible();
  await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin });
  await expect(item.getByText('Saved on this device')).toBeVisible();
});

test('keeps a checked answer over a visit, and a choice not yet checked over a reload @firefox', async ({ page }) => {
  await openView(page, '#study');
  const [checked = '', chosen = ''] = await radioItems(page);
  await expect((await answerItem(page, checked)).getByText('Saved on this device')).toBeVisible();
  const draft = await openItem(page, chosen);
  await draft.getByRole('radio').nth(1).check();
  const words = await wordsOf(draft.getByRole('radio').nth(1));
  expect(words).not.toBe('');
  await page.reload();
  const restored = await openItem(page, chosen);
  await expect(restored.getByRole('radio').nth(1)).toBeChecked();
  expect(await wordsOf(restored.getByRole('radio').nth(1))).toBe(words);

  const later = await page.context().newPage();
  await openView(later, '#study');
  await expect((await openItem(later, checked)).getByText('Saved on this device')).toBeVisible();
  await expect((await openItem(later, chosen)).getByRole('button', { name: 'Check' })).toBeVisible();
});

test('starts afresh from drafts that are no drafts, or of another revision', async ({ page }) => {
  await openView(page, '#study');
  const [one = '', two = '', three = ''] = await radioItems(page);
  for (const id of [one, two, three]) await (await openItem(page, id)).getByRole('radio').first().check();
  await page.evaluate(
    ([one, two]) => {
      for (const key of Object.keys(sessionStorage)) {
        if (key.endsWith(`#${one}`)) sessionStorage.setItem(key, '{"item":');
        if (key.endsWith(`#${two}`)) {
          const showing: unknown = JSON.parse(sessionStorage.getItem(key) ?? '');
          sessionStorage.setItem(key, JSON.stringify(Object.assign({}, showing, { revision: 'before' })));
        }
      }
    },
    [one, two],
  );
  await page.reload();
  for (const [id, count] of [
    [one, 0],
    [two, 0],
    [three, 1],
  ] as const) {
    await openItem(page, id);
    await expect(itemOf(page, id).getByRole('radio', { checked: true })).toHaveCount(count);
  }
});

test('works where sessionStorage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openView(page, '#study');
  const { item } = await answerFirst(page);
  await expect(item.getByText('Saved on this device')).toBeVisible();
});

test('works in full on an insecure origin', async ({ page, baseURL }) => {
  const address = (baseURL ?? '').replace('127.0.0.1', 'classroom.test');
  await page.goto(`${address}#study`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'locks' in navigator])).toEqual([
    false,
    false,
    false,
  ]);
  const { id, item } = await answerFirst(page);
  await expect(item.getByText('Saved on this device')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(`${address}#study`);
  await expect((await openItem(other, id)).getByText('Saved on this device')).toBeVisible();
});

/** What stands beside a radio button. */
function wordsOf(radio: Locator): Promise<string> {
  return radio.evaluate((input) => (input instanceof HTMLInputElement && input.labels?.[0]?.textContent.trim()) || '');
}
