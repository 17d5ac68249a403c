import type { lateMessages as english } from '../late-messages.ts';

export const lateMessages: typeof english = {
  chooseBins: 'Pon cada una donde corresponde',
  chooseEvidence: 'Elige una, y después la frase que lo decide',
  markSentence: 'Marca ahora la frase que lo decide',
  answerPart: 'Respuesta',
  sentencePart: 'Frase',
  wrongReason: 'Correcta, pero por otra razón: lo decide otra frase.',
  rightSentence: 'La frase correcta, pero de ella se sigue otra respuesta.',
  fillGaps: 'Completa cada hueco',
  writeGaps: 'Escribe una palabra en cada hueco',
  gapOf: (gap, count) => (count === 1 ? 'Hueco' : `Hueco ${gap} de ${count}`),
  writeWords: 'Escribe una palabra o varias',
  writeNumber: 'Escribe un número',
  yourAnswer: 'Tu respuesta',
  writeFirst: 'Escribe primero una respuesta',
  writeNumberFirst: 'Escribe primero un número',
  fillFirst: 'Completa primero un hueco',
  moveFirst: 'Mueve primero una línea, o deja este orden',
  inOrder: 'En orden',
  outOfOrder: 'Fuera de orden',
};
