import 'vite/types/customEvent';

/** What dev server and page tell each other. */
declare module 'vite/types/customEvent' {
  interface CustomEventMap {
    /** server to page: the content changed, and is sound */
    'lectern:course': undefined;
    /** page to server: loaded; tell me what is wrong with the content, if anything */
    'lectern:hello': undefined;
  }
}
