import type { guessMessages as english } from '../guess-messages.ts';

export const guessMessages: typeof english = {
  first: 'Antes de leer: ¿qué crees?',
  why: 'Equivocarse también ayuda, si después lees lo correcto.',
  keep: 'Esa es mi respuesta',
  guessed: (answer) => `Tu respuesta de antes: ${answer}`,
  readNow: 'Ahora lee. La misma pregunta está junto a su pasaje.',
  andThen: (answer) => `Antes de leer respondiste: ${answer}`,
  becameRight: 'Después de leer acertaste.',
  notYet: 'Después de leer aún no has acertado.',
};
