import type { homeMessages as english } from '../home-messages.ts';
import { counted, form } from './spanish.ts';

export const homeMessages: typeof english = {
  noneAsked: (total) => `${counted(total, 'pasaje', 'pasajes')}, ninguno preguntado aún.`,
  held: (held, total) => `${held} de ${counted(total, 'pasaje', 'pasajes')} ${form(held, 'dominado', 'dominados')}`,
  goOnAt: (place) => `Seguir en ${place}`,
};
