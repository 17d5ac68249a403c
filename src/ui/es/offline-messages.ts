import type { offlineMessages as english } from '../offline-messages.ts';

export const offlineMessages: typeof english = {
  newVersion: 'Hay una versión nueva de esta lección. Tus respuestas se conservan.',
  loadIt: 'Cargarla ahora',
};
