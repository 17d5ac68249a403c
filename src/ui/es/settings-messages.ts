import type { settingsMessages as english } from '../settings-messages.ts';

export const settingsMessages: typeof english = {
  lede: 'Cómo muestra la lección este dispositivo. Nada de ello sale de él.',
  language: 'Idioma',
  theme: 'Claro u oscuro',
  themes: { device: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  size: 'Tamaño del texto',
  sizeOf: (percent) => (percent === 100 ? 'Normal' : `${percent} %`),
  sizeWhat: 'De todo menos las diapositivas, que están hechas para un proyector.',
  spacing: 'Espacio entre líneas, palabras y letras',
  spacings: { usual: 'Normal', wide: 'Amplio' },
  lines: 'Longitud de las líneas',
  lengths: { usual: 'Normal', short: 'Corta' },
  motion: 'Movimiento',
  motions: { device: 'Como el dispositivo', none: 'Ninguno' },
  keys: 'Teclas de las diapositivas',
  keysOf: { on: 'Las letras funcionan: B, O, S …', off: 'Las letras no hacen nada' },
  keysWhat: 'Las flechas, Av Pág, Re Pág, Inicio y Fin funcionan siempre.',
  guess: 'Adivinar antes de leer',
  guessWhat:
    'Una pregunta al comienzo de cada sección del documento. Probar primero ayuda incluso si la respuesta es errónea, si después se lee la correcta.',
  guesses: { off: 'No', on: 'Pregúntame primero' },
  sample: 'Así se ve',
};
