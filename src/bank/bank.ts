import type { ProblemList } from '../core/place-problem.ts';
import type { YamlPath, YamlSource } from '../faq/yaml-source.ts';
import type { AuthoredQuestion } from '../items/kind.ts';

/** A file of a bank, with the places of everything in it and the problems found so far. */
export interface BankFile {
  readonly yaml: YamlSource;
  readonly list: ProblemList;
  readonly file: string;
}

/** An item that has the form of its kind. */
export interface BankItem {
  readonly question: AuthoredQuestion;
  readonly from: BankFile;
  readonly path: YamlPath;
}

/** A misconception that has the right form. */
export interface BankMisconception {
  readonly id: string;
  readonly idea: string;
  readonly tempting?: string;
  readonly why: string;
  readonly section: string;
  readonly quote: string;
  readonly from: BankFile;
  readonly path: YamlPath;
}

/** All that could be read of a course's bank. */
export interface Bank {
  readonly items: readonly BankItem[];
  readonly misconceptions: ReadonlyMap<string, BankMisconception>;
  /** ids of all items and misconceptions, those included whose form is wrong */
  readonly itemIds: ReadonlySet<string>;
  readonly misconceptionIds: ReadonlySet<string>;
  /** how many items bear each name of twins, whatever the item's form */
  readonly twins: ReadonlyMap<string, number>;
  /** lists of all files, in order; checks add to them */
  readonly lists: readonly ProblemList[];
  /** whether every file could be read as YAML */
  readonly isWhole: boolean;
  /** section that each item names, whatever the item's form */
  readonly sectionsAsked: readonly string[];
  /** how many items were written, whatever their form */
  readonly written: number;
}

/** Where a proved quote stands: UTF-16 offsets into the passage's text, end exclusive. */
export interface Place {
  /** id of the passage, `embargo.4` */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** A claim's proof; `part` is the claim's. */
export interface Proof extends Place {
  readonly part: string;
}
