import type { progressMessages as english } from '../progress-messages.ts';
import { counted, form } from './spanish.ts';

export const progressMessages: typeof english = {
  lede: 'Lo que sabrías hoy, según lo que has respondido hasta ahora.',
  none: 'Aún no se ha respondido nada. Las preguntas están junto al documento y en Preguntas.',
  study: 'Leer el documento',
  heldShort: (held: number, of: number) => `${held} de ${of}`,
  held: (held: number, of: number) =>
    `Hoy ${form(held, 'aguantaría', 'aguantarían')} ${held} de ${counted(of, 'pasaje', 'pasajes')}`,
  map: 'El documento, tal como lo dominas',
  scale: ['no preguntado', 'aún no', 'inseguro', 'en camino', 'dominado'],
  chance: (percent: number) => `${percent} % probable hoy`,
  history: (number: string) => `${number}: lo que respondiste`,
  answered: { unanswered: 'sin responder', wrong: 'incorrecto', partly: 'correcto en parte', right: 'correcto' },
  shown: 'se mostró la respuesta',
  comes: (when: string) => `Vuelve ${when}.`,
  dueNow: 'Toca ahora.',
  inText: 'En el texto',
  table: 'Como tabla',
  passage: 'Pasaje',
  state: 'Estado',
  likely: 'Probable hoy',
  last: 'Última pregunta',
  next: 'Vuelve',
  sections: 'Secciones',
  ideas: 'Ideas que el documento refuta',
  ideasWhat:
    'Elegida dos veces, o una con seguridad: entonces una idea está aquí, con lo que el documento responde. Dos respuestas correctas en días distintos, y queda superada.',
  idea: { seen: 'elegida una vez', met: 'encontrada', overcome: 'superada' },
  rightDays: (days: number) => `${days} de 2 correctas`,
  sure: 'Cuánta seguridad y cuánto acierto',
  sureWords: { guess: 'a ojo', 'fairly-sure': 'con bastante seguridad', sure: 'con seguridad' },
  rightOf: (percent: number, n: number) => `${percent} % correctas de ${n}`,
  tooFew: (n: number) => `${n}: muy pocas para decir algo`,
  beforeAfter: 'Antes y después',
  beforeAfterWhat:
    'Responde antes de leer y, después, a preguntas sobre los mismos puntos. Probar primero ayuda incluso si la respuesta es errónea: lo que se lee entonces se queda.',
  askBefore: 'Responder antes de leer',
  askAfter: 'Responder después de leer',
  askAfterAgain: 'Responder otra vez',
  wereRight: (right: number, n: number) => `Antes de leer, ${right} de ${n} eran correctas.`,
  becameRight: (before: number, after: number, n: number) =>
    `De ${n}, antes eran correctas ${before} y después ${after}.`,
  tooFewToCompare: 'Son muy pocas para decir más.',
  gainIs: (gain: string, from: string, to: string) =>
    `De lo que aún se podía ganar, la lectura trajo una parte de ${gain} (intervalo del 95 %, de ${from} a ${to}).`,
  days: 'Días',
  answersOn: (count: number) => counted(count, 'respuesta', 'respuestas'),
  minutes: (minutes: number, days: number) =>
    `${counted(minutes, 'minuto', 'minutos')} en ${counted(days, 'día', 'días')}`,
  record: 'Un registro para imprimir',
  recordWhat: 'Dice qué pasajes mostraste entender, y cuándo; nada más.',
  print: 'Imprimir el registro',
  recordTitle: (title: string) => `Mostró entender: ${title}`,
  recordName: 'Nombre',
  recordOf: (shown: number, of: number, edition: string) =>
    `${shown} de ${counted(of, 'pasaje', 'pasajes')}, documento ${edition}`,
  recordSince: 'Mostrado por primera vez el',
};
