import type { reviewMessages as english } from '../review-messages.ts';
import { counted } from './spanish.ts';

export const reviewMessages: typeof english = {
  lede: 'Lo que respondiste vuelve poco antes de que lo olvides, cada vez en otra pregunta.',
  today: (questions, minutes) =>
    `${counted(questions, 'pregunta', 'preguntas')} hoy, unos ${counted(minutes, 'minuto', 'minutos')}`,
  parts: (due, fresh) =>
    [due === 0 ? '' : `${due} por repasar`, fresh === 0 ? '' : counted(fresh, 'nueva', 'nuevas')]
      .filter((part) => part !== '')
      .join(', '),
  dueToday: (due) => `\u00a0${due} hoy`,
  anyTime: 'Puedes parar cuando quieras: cada respuesta cuenta al momento.',
  begin: 'Empezar',
  paceLabel: 'Nuevas al día',
  pace: (points) => (points === 0 ? 'ninguna' : String(points)),
  asksEffort: 'Preguntar si me costó',
  howHard: '¿Te costó?',
  efforts: { hard: 'mucho', fair: 'algo', easy: 'nada' },
  nothing: 'Hoy no hay nada que repasar.',
  nothingNew: 'Todos los pasajes que se pueden preguntar están en marcha.',
  readToo: 'Leer el documento',
  place: (at, of) => `${at} de ${of}`,
  new: 'nueva',
  onceMore: 'otra vez',
  dontKnow: 'No lo sé',
  stop: 'Parar aquí',
  readFirst: 'Esta se te escapa una y otra vez. Lee antes su pasaje.',
  metIdea: 'Una idea con la que te has cruzado:',
  haveRead: 'Ya lo he leído',
  gone: 'Esta pregunta no se puede mostrar ahora.',
  goOn: 'Seguir',
  done: 'Hecho por hoy',
  stopped: 'Has parado aquí. Lo que respondiste cuenta.',
  whatMoved: 'Lo que ha cambiado',
  moved: 'Pasaje',
  how: 'Tú',
  next: 'Volverá',
  right: 'lo sabías',
  nearly: 'casi',
  wrong: 'aún no',
  coming: 'Lo que viene',
};
