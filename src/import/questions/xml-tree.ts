import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** the characters directly inside it, CDATA included */
  readonly text: string;
  /** where it begins, from 1 */
  readonly line: number;
}

export type XmlReading =
  | { readonly isRead: true; readonly root: XmlElement }
  | { readonly isRead: false; readonly reason: string; readonly line: number };

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const deepest = 40;
/** A question has some sixty, and there are not more than a few thousand of them. */
const mostElements = 400_000;

/** Ends the reading of a document that is well formed and still not wanted. */
class RefusedError extends Error {}

/**
 * Reads XML as a tree. It must be well formed; a document type is refused, and with it all entities of a document's own, so
 * that nothing unfolds or is fetched.
 *
 * @param unread  names of elements whose characters are not kept
 */
export function readXml(text: string, unread: ReadonlySet<string> = new Set()): XmlReading {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | undefined;
  let line = 1;
  let count = 0;
  const append = (characters: string) => {
    const element = open.at(-1);
    if (element && !unread.has(element.name)) element.text += characters;
  };
  parser.on('doctype', () => {
    throw new RefusedError('it has a DOCTYPE, which no question bank needs: take it away');
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) throw new RefusedError('its elements are nested too deep');
    if (++count > mostElements)
      throw new RefusedError('it holds more than a bank: export the questions in several files');
    const element: Growing = { name, attributes, children: [], text: '', line };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', append);
  parser.on('cdata', append);
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isRefused = error instanceof RefusedError;
    const fault = error.message.replace(/^\d+:\d+: /, '').replace(/[.\s]+$/, '');
    return {
      isRead: false,
      reason: isRefused ? fault : `it is no well-formed XML (${fault}): export it again`,
      line: parser.line,
    };
  }
  if (!root) return { isRead: false, reason: 'it is no well-formed XML (nothing is in it): export it again', line: 1 };
  return { isRead: true, root };
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
