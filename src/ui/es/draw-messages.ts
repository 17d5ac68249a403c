import type { drawMessages as english, kindNames as englishKinds } from '../draw-messages.ts';

export const drawMessages: typeof english = {
  questions: 'Preguntas',
  ofThereAre: (total) => `de ${total}, nunca dos sobre lo mismo`,
  sections: 'Secciones',
  kinds: 'Tipos',
  allOf: (total) => `Todo (${total})`,
  someOf: (some, total) => `${some} de ${total}`,
  nothingToAsk: 'No hay preguntas de estos tipos en estas secciones.',
};

export const kindNames: typeof englishKinds = {
  choice: 'Elegir',
  stance: 'Lo dice, lo contradice, no dice nada',
  order: 'Ordenar',
  match: 'Emparejar',
  sort: 'Clasificar',
  evidence: 'Encontrar la frase',
  cloze: 'Completar huecos',
  short: 'Escribir una palabra',
  number: 'Escribir un número',
};
