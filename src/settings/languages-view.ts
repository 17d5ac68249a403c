import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../core/language-name.ts';
import { settingsMessages } from '../ui/settings-messages.ts';

/**
 * The other languages of the lesson, as the page's head names them for browsers and search engines. Progress is the same in
 * all of them.
 */
export function languagesView({ head, documentElement }: Document): TemplateResult | typeof nothing {
  const editions = [...head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
  if (editions.length < 2) return nothing;
  return html`<section class="languages" aria-labelledby="settings-languages">
    <h2 id="settings-languages">${settingsMessages.language}</h2>
    <ul>
      ${editions.map(
        ({ hreflang, href }) =>
          html`<li>
            <a
              href="${href}#settings"
              hreflang=${hreflang}
              lang=${hreflang}
              aria-current=${hreflang === documentElement.lang ? 'true' : nothing}
              >${languageName(hreflang)}</a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
