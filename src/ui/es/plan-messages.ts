import type { planMessages as english } from '../plan-messages.ts';

export const planMessages: typeof english = {
  today: 'Hoy',
  activities: {
    section: 'Leer en común',
    guess: 'Adivinar antes de leer',
    loop: 'Pregunta para todos',
    'evidence-hunt': 'A la caza de la frase',
    'stance-round': 'Lo dice, lo contradice o no dice nada',
    'silent-reading': 'Leer en silencio',
    'exit-ticket': 'Preguntas de salida',
  },
  instructions: {
    section: '',
    guess: 'Vota ahora y después lee. La misma pregunta vuelve al final.',
    loop: 'Vota por tu cuenta, habla con quien tienes al lado, vota otra vez.',
    'evidence-hunt': 'Encuentra la frase que lo decide y di su número.',
    'stance-round':
      'Una mano para lo que el documento dice, otra para lo que contradice, otra para lo que deja abierto.',
    'silent-reading': 'Lee, y apunta una frase que te sorprenda.',
    'exit-ticket': 'Tres preguntas, cada cual por su cuenta. Nadie habla.',
  },
  notes: {
    section: '',
    guess:
      'Ninguna respuesta es todavía correcta o incorrecta. Cuenta las manos, no digas nada de ellas, y que lean. Después de la sección vuelve la misma pregunta: enseña las dos votaciones juntas y pregunta qué hizo cambiar de idea.',
    loop: 'Deja que lean la pregunta en silencio y pon fin a la lectura. Cuenta las manos antes de que nadie hable. Si acertó entre un tercio y dos tercios, que se convenzan entre vecinos; cuenta otra vez, y solo entonces ve al pasaje.',
    'evidence-hunt':
      'Primero la respuesta a mano alzada, después la frase: cada cual dice un número. Pide a quienes difieren que lean sus frases en voz alta, y pregunta a la clase cuál lo decide.',
    'stance-round':
      'Tres manos, una afirmación cada vez. «No dice nada» es una respuesta propia: pregunta qué frase tendría que estar ahí. Separa lo que es cierto en el mundo de lo que dice el documento.',
    'silent-reading':
      'Pon en marcha el reloj. Nadie habla, a nadie se le pregunta. Después, que dos o tres lean su frase en voz alta antes de seguir con las diapositivas.',
    'exit-ticket':
      'En papel (Hojas de trabajo) o a mano alzada. Cuenta sin comentar: la próxima clase empieza por lo que aún no se ha entendido, y la página «Clase» dice qué es.',
  },
  minutes: (count) => `${count} min`,
};
