import { counted } from './english.ts';
import { inPageLanguage } from './page-language.ts';

/** What the count-down says. */
export const countDownMessages = inPageLanguage('countDownMessages', {
  timeLeft: 'Time left',
  start: 'Start',
  pause: 'Pause',
  more: '1 min more',
  less: '1 min less',
  over: 'Time is up.',
  leftAloud: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} left`,
} as const);
