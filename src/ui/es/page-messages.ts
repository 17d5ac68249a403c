import type { pageMessages as english } from '../page-messages.ts';
import { counted, form } from './spanish.ts';

export const pageMessages: typeof english = {
  skip: 'Ir al texto',
  darkTheme: 'Oscuro',
  documentAsYouHoldIt: 'El documento, según lo que dominas',
  goOn: 'Seguir',
  whereYouWere: 'donde estabas',
  presentWhat: 'Diapositivas para una clase, con las palabras decisivas marcadas.',
  studyWhat: 'Lee el documento, con preguntas al margen.',
  planALesson: 'Plan',
  afterClass: 'Clase',
  printWorksheets: 'Hojas de trabajo',
  quizWhat: 'Práctica con ayuda, o un examen sin ella.',
  itemCount: (total) => counted(total, 'ejercicio', 'ejercicios'),
  questionCount: (total) => counted(total, 'pregunta', 'preguntas'),
  passageCount: (total) => counted(total, 'pasaje', 'pasajes'),
  alsoOnThisShelf: 'También en esta colección',
  sameProgress: (language) => `${language}, mismo progreso`,
  questionsNeedScripts: 'Las preguntas del margen necesitan JavaScript, que aquí está desactivado.',
  openedFromFile:
    'Abierta desde un archivo, esta página se puede leer, pero no presentar ni responder: así los navegadores no ejecutan ninguna lección. Ábrela desde un servidor local, por ejemplo con npm run preview.',
  onPassage: (number) => `Sobre ${number}`,
  placeInList: (place, total) => (total === 1 ? 'una pregunta' : `${place} de ${total}`),
  showMyMarks: 'Ver mis marcas',
  markMet: 'visto',
  markShaky: 'inseguro',
  markHolding: 'en camino',
  markHeld: 'dominado',
  aLessonFromOneDocument: 'Una lección de un solo documento',
  questionsAndAnswers: (total) =>
    form(total, 'Una pregunta, y lo que responde el documento.', `${total} preguntas, y lo que responde el documento.`),
  everyKeyIs: 'Cada clave de esta lección está',
  markedInTheDocument: 'marcada en el documento.',
};
