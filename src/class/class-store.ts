import type { StoreApi } from 'zustand/vanilla';
import type { Asked, ClassRecord, ClassSession } from '../progress/class-record.ts';
import type { Saving } from '../progress/progress-store.ts';

/** What is known of the course's classes on this machine. */
export interface ClassState {
  /** by id, latest start first */
  readonly sessions: ReadonlyMap<string, ClassSession>;
  /** by id, in the order asked; of all sessions */
  readonly asked: ReadonlyMap<string, Asked>;
  readonly saving: Saving;
  /** how many records are there that this version cannot read; they stay untouched */
  readonly setAside: number;
}

/** The classes of a course: several windows (deck, speaker view) hold the same ones. */
export interface ClassStore extends Pick<StoreApi<ClassState>, 'getState' | 'subscribe'> {
  /** resolves when what is stored has been read, or the device has refused it */
  read(): Promise<void>;
  /** takes a record in place of the one with its id, shows it at once, and stores it; the other windows follow */
  put(...records: readonly ClassRecord[]): void;
  /** takes in what a file brings: of two records with one id the later is kept */
  add(records: readonly ClassRecord[]): Promise<void>;
  /** forgets records. False when the device refused. */
  remove(ids: readonly string[]): Promise<boolean>;
  /** resolves when everything put is stored, or the device has refused it once more */
  flush(): Promise<void>;
}
