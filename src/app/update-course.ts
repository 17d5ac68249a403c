import type { StoreApi } from 'zustand/vanilla';
import type { Course } from '../course/course.ts';
import { fetchCourse } from './fetch-course.ts';

/** What an update reaches of the running page. */
export interface UpdateHost {
  readonly course: StoreApi<Course>;
  /** the deck's title slide, which leaves the document when other slides are shown */
  readonly title: Element | null;
  /** draws the running view anew from course and article, at the same place */
  refresh(): void;
}

/**
 * Dev server only: takes over the course whenever its files change, in the open page. Place, answers and drafts stay, since
 * none of them lives in what is replaced.
 *
 * The server is also asked for the problems there are now: the page may have loaded while a file was broken.
 */
export async function followContent(host: UpdateHost): Promise<void> {
  const hot = import.meta.hot;
  if (!hot) return;
  let shown = fetchPage();
  hot.on('lectern:course', async () => {
    const before = await shown;
    shown = fetchPage();
    const [after, course] = await Promise.all([shown, fetchCourse()]);
    replaceArticle(before, after, host.title);
    document.documentElement.lang = after.documentElement.lang;
    host.course.setState(course, true);
    host.refresh();
    // An event of ours does not close Vite's overlay as an update of a module would.
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  });
  hot.send('lectern:hello');
  await shown;
}

/**
 * This page as the server has it now. A request for a document is parsed by the browser without a string that Trusted
 * Types would have to let through.
 */
function fetchPage(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error('not a page')));
    request.onerror = () => reject(new Error('the dev server does not answer'));
    request.send();
  });
}

const titleSlide = '#deck .title';

/**
 * Replaces what differs between two states of the page, piece by piece: a section in which nothing changed keeps its
 * nodes, and with them its open item, its marks and the focus.
 */
function replaceArticle(before: Document, after: Document, title: Element | null): void {
  const focused = document.activeElement;
  for (const selector of piecesOf(before, after)) {
    const [then, now] = [before, after].map((page) => page.querySelector(selector));
    const live = selector === titleSlide ? title : document.querySelector(selector);
    if (!now || !live || then?.isEqualNode(now)) continue;
    const piece = document.importNode(now, true);
    keepItems(live, piece);
    // The views hold on to the piece itself: only what is in it changes.
    live.replaceChildren(...piece.childNodes);
  }
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
}

/** The parts of the page that are replaced each as one; the whole article when a section came, went or moved. */
function piecesOf(before: Document, after: Document): string[] {
  const ids = [before, after].map((page) =>
    [...page.querySelectorAll<HTMLElement>('#study [data-section]')].map((section) => section.dataset['section'] ?? ''),
  );
  const [then = [], now = []] = ids;
  const isSameList = then.join() === now.join();
  const sections = isSameList ? now.map((id) => `#study [data-section="${id}"]`) : ['#study .text'];
  return ['#bar .course', '#home', titleSlide, '#study .toc', '#study .front', ...sections];
}

/** Moves the items that stand open over to the new piece, where they show the same as before. */
function keepItems(live: Element, piece: Element): void {
  for (const details of live.querySelectorAll<HTMLDetailsElement>('details[data-item][open]')) {
    const item = details.dataset['item'] ?? '';
    const place = piece.querySelector<HTMLDetailsElement>(`details[data-item="${item}"]`);
    if (!place) continue;
    place.append(...details.querySelectorAll('lectern-item'));
    place.open = true;
  }
}
