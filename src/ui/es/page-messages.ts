import type { pageMessages as english } from '../page-messages.ts';
import { counted, form } from './spanish.ts';

export const pageMessages: typeof english = {
  skip: 'Ir al texto',
  darkTheme: 'Oscuro',
  documentAsYouHoldIt: 'El documento, tal como lo dominas',
  goOn: 'Seguir',
  whereYouWere: 'donde estabas',
  presentWhat: 'Diapositivas para una clase, con las palabras que deciden marcadas.',
  studyWhat: 'Lee el documento, con preguntas en su margen.',
  planALesson: 'Plan',
  afterClass: 'Clase',
  printWorksheets: 'Hojas de trabajo',
  quizWhat: 'Práctica con ayuda, o un examen sin ella.',
  itemCount: (total) => counted(total, 'ejercicio', 'ejercicios'),
  questionCount: (total) => counted(total, 'pregunta', 'preguntas'),
  passageCount: (total) => counted(total, 'pasaje', 'pasajes'),
  alsoOnThisShelf: 'También en este estante',
  sameProgress: (language) => `${language}, mismo progreso`,
  questionsNeedScripts: 'Las preguntas del margen necesitan scripts, que aquí están desactivados.',
  openedFromFile:
    'Abierta desde un archivo, esta página se puede leer, pero no presentar ni responder: los navegadores no ejecutan así ninguna lección. Sirve su carpeta, por ejemplo con npm run preview.',
  onPassage: (number) => `Sobre ${number}`,
  placeInList: (place, total) => (total === 1 ? 'una pregunta' : `${place} de ${total}`),
  showMyMarks: 'Ver mis marcas',
  markMet: 'vista',
  markShaky: 'insegura',
  markHolding: 'en camino',
  markHeld: 'dominada',
  aLessonFromOneDocument: 'Una lección de un solo documento',
  questionsAndAnswers: (total) =>
    form(total, 'Una pregunta, y lo que responde el documento.', `${total} preguntas, y lo que responde el documento.`),
  everyKeyIs: 'Cada clave de esta lección está',
  markedInTheDocument: 'marcada en el documento.',
};
