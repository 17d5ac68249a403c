/** What the kit says in Spanish in its first views. */
export { homeMessages } from './home-messages.ts';
export { messages } from './messages.ts';
