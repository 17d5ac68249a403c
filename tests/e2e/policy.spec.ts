import { expect, openView, test } from './lesson-test.ts';

const pages = ['', 'library.html', 'library.es.html', 'allotments.html'];
const inMeta = /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/;

for (const name of pages) {
  test(`${name || 'index.html'} carries its policy right behind the charset, within the first 1024 bytes`, async ({
    request,
  }) => {
    const response = await request.get(name);
    const [whole = '', policy] = inMeta.exec(await response.text()) ?? [];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    const text = await response.text();
    expect(Buffer.byteLength(text.slice(0, text.indexOf(whole) + whole.length))).toBeLessThan(1024);
    expect(response.headers()['content-security-policy']).toBe(policy);
  });
}

test('every view works under the policy without a report @firefox', async ({ page }) => {
  await openView(page, '');
  await page.getByRole('link', { name: 'Present' }).first().click();
  await expect(page).toHaveURL(/#deck/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await openView(page, '#study');
  await page.getByText('To whom would the library lend a ladder to take home?').click();
  await page.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await openView(page, '#data');
  await expect(page.getByRole('main')).toBeVisible();
});

test('refuses HTML made of text, scripts put into the page, and styles in elements @firefox', async ({
  page,
  faults,
}) => {
  faults.allow(/policy: (require-trusted-types-for|script-src-elem|style-src-attr|style-src-elem) refused/);
  faults.allow(/console (error|warning): .*(Content.Security.Policy|Trusted ?Type|TrustedHTML|TrustedScript)/i);
  await openView(page, '#study');
  const outcome = await page.evaluate(() => {
    const refused = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const style = document.createElement('style');
    style.append('body { outline-width: 7px; }');
    const paragraph = document.createElement('p');
    const results = {
      innerHtml: refused(() => (paragraph.innerHTML = '<b>text</b>')),
      parser: refused(() => new DOMParser().parseFromString('<b>text</b>', 'text/html')),
      policyOfAnotherName: refused(() => window.trustedTypes?.createPolicy('mine', { createHTML: (html) => html })),
    };
    script.append('document.documentElement.dataset.injected = "yes"');
    document.body.append(script, style, paragraph);
    paragraph.setAttribute('style', 'color: red');
    return {
      ...results,
      injected: document.documentElement.dataset['injected'],
      outline: getComputedStyle(document.body).outlineWidth === '7px',
      color: paragraph.style.color,
    };
  });
  expect(outcome).toEqual({
    innerHtml: true,
    parser: true,
    policyOfAnotherName: true,
    injected: undefined,
    outline: false,
    color: '',
  });
});
