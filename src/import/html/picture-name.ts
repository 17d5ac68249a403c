import { attribute } from './parse-html.ts';
import type { HtmlElement } from './parse-html.ts';

/** What to call a picture that is left out: `the picture "map.png"`. */
export function pictureName(image: HtmlElement): string {
  const file = /([^/\\]*)$/.exec(attribute(image, 'src').replace(/[?#].*$/, ''))?.[1] ?? '';
  const isData = attribute(image, 'src').startsWith('data:');
  return isData || file === '' ? 'a picture' : `the picture "${decode(file)}"`;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
