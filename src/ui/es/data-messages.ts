import { bytesIn } from '../bytes-in.ts';
import type { dataMessages as english } from '../data-messages.ts';
import { counted, form } from './spanish.ts';

export const dataMessages: typeof english = {
  dataHeadline: (answers) =>
    answers === 0 ? 'Aún no hay nada guardado.' : `${counted(answers, 'respuesta guardada', 'respuestas guardadas')}.`,
  dataWhere: 'Tus respuestas se quedan en este navegador y en este dispositivo. Nadie más las ve, y no se envía nada.',
  dataThisLesson: 'Esta lección',
  dataOtherLessons: 'Otras lecciones aquí',
  dataSetAside: 'Conservado aparte',
  dataSetAsideWhy: 'Esta versión no sabe leerlo. Se deja como está, y va en cada copia.',
  dataSize: 'Tamaño',
  dataBytes: (bytes) => bytesIn('es', bytes),
  dataOfSite: (bytes) => `como copia; con la propia lección, este navegador guarda ${bytesIn('es', bytes)}`,
  dataNone: 'Aún sin respuestas',
  dataAnswers: (answers) => counted(answers, 'respuesta', 'respuestas'),
  dataAnswersTo: (answers, items) =>
    `${counted(answers, 'respuesta', 'respuestas')} a ${counted(items, 'pregunta', 'preguntas')}`,
  dataRecords: (records) => counted(records, 'registro', 'registros'),
  dataBetween: (first, last) =>
    new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last),
  dataCopyWhat: 'Un archivo con todas las respuestas, para guardarlo o llevarlo a otro dispositivo.',
  dataLoad: 'Cargar una copia',
  dataLoadWhat: 'Añade a lo que hay aquí lo que contiene una copia. Nada se reemplaza y nada cuenta dos veces.',
  dataChoose: 'Elegir una copia',
  dataLoadThese: 'Cargarlas',
  cancel: 'Cancelar',
  dataPlan: ({ added, known, setAside }) =>
    [
      added === 0
        ? 'Esta copia no trae respuestas nuevas'
        : `Esta copia trae ${counted(added, 'respuesta nueva', 'respuestas nuevas')}`,
      ...(known > 0 ? [`${known} que ya ${form(known, 'está', 'están')} aquí`] : []),
      ...(setAside > 0 ? [`${setAside} de una versión más nueva, que se conservarán aparte`] : []),
    ].join(', ') + '.',
  dataRefused: (records) =>
    form(
      records,
      'Un registro no se puede leer y queda fuera',
      `${records} registros no se pueden leer y quedan fuera`,
    ),
  dataLoaded: ({ added, known, setAside, refused }) =>
    [
      counted(added, 'respuesta cargada', 'respuestas cargadas'),
      ...(known > 0 ? [counted(known, 'ya conocida', 'ya conocidas')] : []),
      ...(setAside > 0 ? [counted(setAside, 'conservada aparte', 'conservadas aparte')] : []),
      ...(refused.length > 0 ? [counted(refused.length, 'descartada', 'descartadas')] : []),
    ].join(', ') + '.',
  dataFault: {
    'not-json': 'Este archivo no es una copia de respuestas: contiene otra cosa.',
    'not-ours': 'Este archivo no es una copia de respuestas de una lección.',
    newer: 'Esta copia la escribió una versión más nueva. Cárgala en ella.',
  },
  dataDelete: 'Borrar',
  dataDeleteWhat: 'Elimina para siempre las respuestas, y lo que has elegido y aún no has comprobado.',
  dataOf: 'Respuestas',
  dataOfAll: 'de todas las lecciones de aquí',
  dataOfLesson: 'de esta lección',
  dataDeleteAnswers: 'Borrar todas las respuestas',
  dataDeleteThese: 'Borrar estas respuestas',
  dataDeleteSetAside: 'Borrar lo conservado aparte',
  dataDeleteAsk: (answers) => `¿Borrar ${form(answers, 'la única respuesta', `las ${answers} respuestas`)}?`,
  dataDeleteSetAsideAsk: (records) =>
    `¿Borrar ${form(records, 'el registro', `los ${records} registros`)} que esta versión no sabe leer?`,
  dataDeleteFinal: 'No se pueden recuperar, salvo que tengas una copia.',
  dataDeleteYes: 'Borrar',
  dataDeleted: 'Borrado de este dispositivo.',
  dataNotDeleted: 'Este dispositivo no lo ha borrado todo. Inténtalo de nuevo, o borra el sitio en tu navegador.',
};
