/** What the count-down says. */
export const countDownMessages = {
  timeLeft: 'Time left',
  start: 'Start',
  pause: 'Pause',
  more: '1 min more',
  less: '1 min less',
  over: 'Time is up.',
  leftAloud: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
} as const;
