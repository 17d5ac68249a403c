import type { careMessages as english } from '../care-messages.ts';

export const careMessages: typeof english = {
  mayClear: 'Si falta espacio, este navegador puede borrar tus respuestas. ¿Conservarlas para siempre?',
  keep: 'Conservarlas',
  isKept: 'Se conservan hasta que las borres.',
  isRefused: 'Este navegador no lo ha prometido. Una copia guardada es segura en todo caso.',
  copyNow: (answers) =>
    `${answers} respuestas sin copia. Algunos navegadores borran lo que guardan si pasas una semana sin volver.`,
};
