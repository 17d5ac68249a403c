import type { countDownMessages as english } from '../count-down-messages.ts';
import { form } from './spanish.ts';

export const countDownMessages: typeof english = {
  timeLeft: 'Tiempo restante',
  start: 'Empezar',
  pause: 'Pausa',
  more: '1 min más',
  less: '1 min menos',
  over: 'Se acabó el tiempo.',
  leftAloud: (minutes) => form(minutes, 'Queda 1 minuto', `Quedan ${minutes} minutos`),
};
