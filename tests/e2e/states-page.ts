import type { Page } from '@playwright/test';
import { statedItems, type StatedItem } from './item-states.ts';
import { expect, openView } from './lesson-test.ts';

/**
 * Opens the page of all states: every kind of item in every state in which it can stand before a learner, one below the
 * other, on the built product with its own scripts, styles and policy. It is no part of a site: the test puts a session on the
 * device whose items stand in all states at once, and sets them up where the quiz has its one.
 *
 * @param only  the items to show; all when left out
 */
export async function openStatesPage(page: Page, only: readonly StatedItem[] = statedItems()): Promise<void> {
  await openView(page, '#data', 'harbour.html');
  await page.evaluate(
    putSession,
    only.flatMap(({ states }) => states.map(({ showing }) => showing)),
  );
  await page.goto('about:blank');
  await openView(page, '#quiz', 'harbour.html');
  await page.evaluate(
    (cells) => {
      const root = document.querySelector('#quiz');
      if (root === null) throw new Error('the page has no quiz');
      root.replaceChildren(
        ...cells.map(({ item, state, mode, asksConfidence }) => {
          const cell = document.createElement('section');
          cell.className = 'session';
          cell.ariaLabel = `${item}: ${state}`;
          const sheet = document.createElement('div');
          sheet.className = 'paper';
          const top = document.createElement('div');
          top.className = 'top';
          const heading = document.createElement('h1');
          heading.className = 'kicker num';
          heading.textContent = `${item}: ${state}`;
          const element = document.createElement('lectern-quiz-item');
          element.setAttribute('item-id', item);
          element.setAttribute('session', state);
          element.setAttribute('mode', mode);
          element.setAttribute('next', 'Go on');
          Object.assign(element, { asksConfidence });
          top.append(heading);
          sheet.append(top, element);
          cell.append(sheet);
          return cell;
        }),
      );
    },
    only.flatMap(({ id, states }) =>
      states.map(({ name, mode, asksConfidence }) => ({ item: id, state: name, mode, asksConfidence })),
    ),
  );
  await expect(page.locator('#quiz .paper form')).toHaveCount(only.flatMap(({ states }) => states).length);
  for (const { id, states } of only) {
    for (const { name, presses } of states) {
      // a button that says what is missing is `aria-disabled`, and can be pressed all the same
      for (const button of presses) await cellOf(page, id, name).getByRole('button', { name: button }).press('Enter');
    }
  }
}

/** The place of an item in a state. */
export function cellOf(page: Page, item: string, state: string) {
  return page.getByRole('region', { name: `${item}: ${state}`, exact: true });
}

/** Puts a session on the device, as the quiz keeps its own; in the page. */
async function putSession(showings: readonly { readonly item: string }[]): Promise<void> {
  const session = {
    schema: 1,
    id: 'states',
    course: 'harbour',
    settings: { sections: [], kinds: [], count: 1, mode: 'exam', asksConfidence: false, minutes: 0, seed: 'states' },
    origin: 'drawn',
    items: [showings[0]?.item],
    at: 0,
    screen: 'item',
    flags: [],
    spent: 0,
    extra: 0,
    startedAt: '2026-11-24T09:00:00.000Z',
    showings,
  };
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(`lectern${new URL('.', location.href).pathname}#sessions`);
    opening.onupgradeneeded = () => void opening.result.createObjectStore('sessions', { keyPath: 'course' });
    opening.onerror = () => reject(new Error('no database for the session'));
    opening.onsuccess = () => {
      const writing = opening.result.transaction('sessions', 'readwrite');
      writing.objectStore('sessions').put(session);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
