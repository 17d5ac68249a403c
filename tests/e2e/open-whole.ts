import type { Page } from '@playwright/test';
import { openView } from './lesson-test.ts';

/** What a page fetches behind its first view, so that the lesson goes on without a network. */
const ahead = ['quiz', 'paper', 'draw', 'study'];

/**
 * Opens a view, and waits until all has come that the page fetches without being asked.
 *
 * @param more  names of further chunks that the course needs
 */
export async function openWhole(page: Page, hash: string, file: string, ...more: readonly string[]): Promise<void> {
  const coming = [...ahead, ...more].map((name) =>
    page.waitForResponse((response) => new RegExp(`/${name}-[\\w-]{8}\\.js$`).test(response.url())),
  );
  await openView(page, hash, file);
  for (const response of await Promise.all(coming)) await response.finished();
}
