import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import { normalizePath } from 'vite';
import type { Course } from '../course/course.ts';
import { alternateLinks, pageHtml } from '../course/page-html.ts';
import { interfaceLanguage, type InterfaceLanguage } from '../core/interface-language.ts';
import { buildBoot } from './build-boot.ts';
import { courseFile, courseLink } from './course-file.ts';
import { fillTemplate } from './fill-template.ts';
import { hasColor } from './has-color.ts';
import { inlineStyle } from './inline-style.ts';
import { kit } from './kit.ts';
import { overlayError } from './overlay-error.ts';
import { appFiles, fillWorker, manifestFile, workerFile } from './offline-files.ts';
import { policy } from './policy.ts';
import { CourseError, countWarnings, hasErrors, problemText, readSite } from './read-site.ts';
import type { Site } from './read-site.ts';

const templateFile = path.join(kit, 'index.html');

/** The modules by which items are drawn for a session or a sheet. */
const drawModules = /[\\/]src[\\/](lesson[\\/](draw[\\/]|chosen-ideas)|ui[\\/]draw-messages)[^?]*\.(ts|css\?inline)$/;

/** What is for a class and its teacher. */
const classModules =
  /[\\/]src[\\/](class[\\/]|lesson[\\/]plan-link|ui[\\/](class|speaker|report|plan-view)-messages|progress[\\/]class-)[^?]*\.(ts|css\?inline)$/;

/** What the deck shares with others: slides are drawn in the speaker view too. */
const deckModules =
  /[\\/]src[\\/](deck[\\/]|course[\\/]text-width|lesson[\\/]plan(?=\.)|ui[\\/](count-down|deck|handout|plan|test-slide)-messages)[^?]*\.(ts|css\?inline)$/;

/** What views share that come late: the review with home, the panel of data with what looks after the answers. */
const lateModules =
  /[\\/](src[\\/](review[\\/]|app[\\/]care|ui[\\/](review-messages|save-file))|node_modules[\\/]ts-fsrs[\\/])[^?]*\.m?[jt]s$/;

/** Small things that late views share: figures, degrees to choose from, what was asked, sizes. */
const betweenModules =
  /[\\/]src[\\/](lesson[\\/](gain|degrees|asked-text)|core[\\/](hash|seeded|quoted)|ui[\\/]bytes-in)[^?]*\.(ts|css\?inline)$/;

/** What Vite puts around every dynamic import to load its style sheet first; the views do that themselves. */
const preloadHelper = '\0vite/preload-helper.js';

declare module 'vite' {
  interface UserConfig {
    /** the folder with `slides/` and `quizzes/`; the kit's own when left out */
    content?: string;
  }
}

/**
 * Makes a page of every course: virtual HTML inputs from the one template in a build, a middleware in the dev server.
 *
 * In a build, content with errors stops it with the list of problems. In dev the list is Vite's overlay, and the last good
 * lesson stays, in the open page as in those that load meanwhile.
 */
export function lectern(): Plugin {
  let content = kit;
  let mode: 'dev' | 'built' = 'dev';
  let boot: Promise<string> | undefined;
  let site: Site | undefined;
  let lastGood: Site | undefined;
  /** the courses of the pages, as files of the build by their names */
  const courses = new Map<string, string>();
  /** sheets that stand in the pages, and are needed no more as files */
  const inlined = new Set<string>();

  /** Reads the content anew; keeps what was good before. */
  const read = (): Site => {
    site = readSite(content);
    if (!hasErrors(site)) lastGood = site;
    return site;
  };
  const shown = (): Site => lastGood ?? site ?? read();

  let again: ReturnType<typeof setTimeout> | undefined;
  /** Tells the open pages what the content has become: the course, or what is wrong with it. */
  const announce = (server: ViteDevServer): void => {
    const { hot } = server.environments.client;
    const now = read();
    clearTimeout(again);
    if (!hasErrors(now)) return hot.send('lectern:course');
    server.config.logger.error(problemText(now, hasColor(process.stderr, process.env)), { timestamp: true });
    hot.send({ type: 'error', err: overlayError(now, content) });
    // A slow save is half a file for a moment, and the watcher may not speak of its end.
    again = setTimeout(() => {
      if (problemText(read(), false) !== problemText(now, false)) announce(server);
    }, 500);
  };

  return {
    name: 'lectern',

    config(user, { command, isPreview }) {
      content = path.resolve(user.content ?? kit);
      const common = { root: kit, base: './', appType: 'mpa' as const, publicDir: false as const };
      if (command === 'serve' || isPreview) return common;
      mode = 'built';
      const built = read();
      if (hasErrors(built)) throw new CourseError(built);
      const pages = [...built.pages.keys()];
      return {
        ...common,
        build: {
          modulePreload: false as const,
          // a second slower than the default, and 3 % smaller: the deck's budget needs it
          minify: 'terser' as const,
          terserOptions: { module: true, compress: { passes: 3 } },
          cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
          rolldownOptions: {
            checks: { pluginTimings: false },
            // it merges chunks into views, which then need a helper that is a file, and a request more
            experimental: { chunkOptimization: false },
            input: Object.fromEntries(pages.map((page) => [path.basename(page, '.html'), path.join(kit, page)])),
            output: {
              chunkFileNames: ({ name }) => `assets/${name.replace(/^start-|-element$/g, '')}-[hash].js`,
              // What two entries need stands in one script: the pages' main script, and what both views share with it.
              // What late views share among them, no first view needs.
              codeSplitting: {
                groups: [
                  { name: 'draw', test: drawModules, priority: 1, includeDependenciesRecursively: false },
                  {
                    name: 'class',
                    test: classModules,
                    minShareCount: 2,
                    priority: 1,
                    includeDependenciesRecursively: false,
                  },
                  {
                    name: 'slides',
                    test: deckModules,
                    minShareCount: 2,
                    priority: 1,
                    includeDependenciesRecursively: false,
                  },
                  {
                    name: 'late',
                    test: lateModules,
                    minShareCount: 2,
                    priority: 1,
                    includeDependenciesRecursively: false,
                  },
                  {
                    name: 'between',
                    test: betweenModules,
                    minShareCount: 2,
                    priority: 1,
                    includeDependenciesRecursively: false,
                  },
                  { name: 'main', minShareCount: 2 },
                ],
              },
            },
          },
        },
      };
    },

    buildStart() {
      if (mode !== 'built') return;
      this.emitFile({ type: 'chunk', id: path.join(kit, 'src/offline/service-worker.ts'), fileName: workerFile });
    },

    resolveId: {
      order: 'pre',
      handler(id) {
        return mode === 'built' && isPage(id) ? id : undefined;
      },
    },

    load: {
      order: 'pre',
      handler(id) {
        if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
        return mode === 'built' && isPage(id) ? readFileSync(templateFile, 'utf8') : undefined;
      },
    },

    configResolved({ logger }) {
      const warnings = mode === 'built' && site ? countWarnings(site) : 0;
      if (warnings > 0)
        logger.warn(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in the content: npm run check shows them`);
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { path: address, bundle }) {
        const { pages, shelf } = shown();
        const compiled = pages.get(address.slice(1));
        if (!compiled) return html;
        const script = await (boot ??= buildBoot());
        const page = bundle ? inlineStyle(html, bundle) : { html };
        if (page.sheet) inlined.add(page.sheet);
        const course = courseFile(compiled.course, mode === 'built');
        courses.set(course.name, course.json);
        return fillTemplate(page.html, {
          ...pageHtml(compiled.course, compiled.faq, shelf),
          policy: policy(script, page.style),
          alternates: alternateLinks(compiled.course, shelf),
          boot: bootElement(script, compiled.course, [
            ...viewFiles(bundle, interfaceLanguage(compiled.course.language)),
            ...fontFiles(bundle),
          ]),
          course: courseLink(course.name),
          manifest: mode === 'built' ? `<link rel="manifest" href="./${manifestFile}" />` : '',
        });
      },
    },

    configureServer(server) {
      server.watcher.add(['slides', 'quizzes'].map((folder) => path.join(content, folder)));
      server.environments.client.hot.on('lectern:hello', (_, client) => {
        const now = site && !hasErrors(site) ? site : read();
        if (hasErrors(now)) client.send({ type: 'error', err: overlayError(now, content) });
      });
      servePages(server, () => shown().pages);
    },

    async hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !isContent(file, content)) return;
      await quiet();
      announce(server);
      return [];
    },

    generateBundle: {
      // behind Vite's own, which makes the pages
      order: 'post',
      handler(_, bundle) {
        for (const sheet of inlined) Reflect.deleteProperty(bundle, sheet);
        const [first] = shown().pages.values();
        const emitted = new Map([...courses, ...appFiles(first?.course.title ?? 'Lectern')]);
        for (const [fileName, source] of emitted) this.emitFile({ type: 'asset', fileName, source });
        // V8 then compiles all functions while the file streams, off the main thread (recipes 11.4).
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
        fillWorker(bundle, emitted);
      },
    },
  };

  function isPage(id: string): boolean {
    const page = path.relative(kit, id);
    return shown().pages.has(page);
  }
}

/**
 * Answers the address of a page, which is no file, with the template that Vite has made ready for development, and that of its
 * course with the course as it is now.
 */
function servePages(server: ViteDevServer, pages: () => Site['pages']): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    const compiled = pages().get(page.replace(/\.json$/, '.html'));
    if (!compiled) return next();
    response.setHeader('Cache-Control', 'no-cache');
    if (page.endsWith('.json')) {
      response.setHeader('Content-Type', 'application/json');
      response.end(courseFile(compiled.course, false).json);
      return;
    }
    server
      .transformIndexHtml(`/${page}`, readFileSync(templateFile, 'utf8'), request.originalUrl)
      .then((html) => {
        const [, text = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
        response.setHeader('Content-Security-Policy', text);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html);
      })
      .catch(next);
  });
}

/** Editors write in steps, and the watcher passes over what follows within 50 ms. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

function isContent(file: string, content: string): boolean {
  return ['slides', 'quizzes'].some((folder) => file.startsWith(`${normalizePath(path.join(content, folder))}/`));
}

/** What the boot script fetches ahead, as an address relative to the page. */
interface AheadFile {
  /** a view, or what else it is */
  readonly name: string;
  readonly file: string;
}

/** The names stand in attributes, so that the script and its hash are the same for every page. */
function bootElement(script: string, { sections }: Course, files: readonly AheadFile[]): string {
  const first = sections.slice(0, 1).map(({ id }) => ` data-first="${id}"`);
  const names = [...first, ...files.map(({ name, file }) => ` data-${name}="${file}"`)];
  return `<script${names.join('')}>${script}</script>`;
}

/** The chunks that the dynamic imports of the views became, and that of the first texts; none in dev. */
function viewFiles(bundle: Rolldown.OutputBundle | undefined, language: InterfaceLanguage): readonly AheadFile[] {
  const entries = {
    home: 'home',
    deck: 'start-deck',
    study: 'start-study',
    quiz: 'start-quiz',
    paper: 'start-paper',
    plan: 'start-plan',
    class: 'start-class',
    speaker: 'start-speaker',
    review: 'start-review',
    progress: 'start-progress',
    settings: 'start-settings',
    panel: 'data-panel-element',
    ...(language === 'en' ? {} : { texts: 'first-texts' }),
  };
  return Object.entries(entries).flatMap(([view, name]) => {
    const chunk = Object.values(bundle ?? {}).find(
      (file) => file.type === 'chunk' && file.isDynamicEntry && file.name === name,
    );
    return chunk ? [{ name: view, file: `./${chunk.fileName}` }] : [];
  });
}

/** The two voices: the document's and the kit's; none in dev. */
function fontFiles(bundle: Rolldown.OutputBundle | undefined): readonly AheadFile[] {
  const fonts = { 'doc-font': 'gelasio', 'kit-font': 'libre-franklin' };
  return Object.entries(fonts).flatMap(([name, font]) => {
    const asset = Object.keys(bundle ?? {}).find((file) => file.includes(`/${font}`) && file.endsWith('.woff2'));
    return asset === undefined ? [] : [{ name, file: `./${asset}` }];
  });
}
