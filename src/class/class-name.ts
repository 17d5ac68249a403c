import type { ClassSession } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';

/** What a class is called where its teacher gave it no name. */
export function className({ name }: ClassSession): string {
  return name === '' ? classMessages.someClass : name;
}
