import type { handoutMessages as english } from '../handout-messages.ts';

export const handoutMessages: typeof english = {
  what: {
    slides: ['Apuntes', 'Tres diapositivas por página, con líneas para escribir.'],
    notes: ['Páginas de notas', 'Cada diapositiva con las notas para quien presenta.'],
    article: ['El documento', 'El texto entero, como artículo.'],
    deck: ['Diapositivas', 'Una por página.'],
  },
};
