import type { Page } from '@playwright/test';

/** A course as far as tests look at it. */
interface CourseOnPage {
  readonly items: readonly {
    readonly item: {
      readonly id: string;
      readonly kind: string;
      readonly statement?: string;
      readonly verdict?: string;
      readonly options?: readonly { readonly text: string; readonly correct?: boolean }[];
    };
    readonly points: readonly string[];
  }[];
}

/** The course of the page that is open, as the page itself fetches it. */
export function courseOf(page: Page): Promise<CourseOnPage> {
  return page.evaluate(async () => {
    const response = await fetch(document.querySelector('#course')?.getAttribute('href') ?? '');
    return response.json();
  });
}
