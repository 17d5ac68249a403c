import type { testSlideMessages as english } from '../test-slide-messages.ts';

export const testSlideMessages: typeof english = {
  frames: 'Marcos: la diapositiva entera, 4:3 y lo que muestra todo proyector',
  framesWhat: 'Línea continua: 16:9. Línea discontinua: 4:3. Línea de puntos: lo que debería mostrar todo proyector.',
  greys: 'Grados de gris, del papel a la tinta',
  greysWhat: 'Cada grado debería distinguirse de los vecinos. Si no, cierra las cortinas o cambia el tema.',
  text: (size) => `${size}: ¿lo lee la última fila?`,
  marker: 'Esto está marcado: ¿se ve su borde?',
};
