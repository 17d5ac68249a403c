import { offlineMessages } from '../ui/offline-messages.ts';
import { textButton } from '../ui/text-button.ts';

/** Says something under the bar, with what can be done about it. */
type Say = (text: string, way: HTMLElement) => void;

/** The one address that may become a worker. */
const address = './sw.js';

/**
 * Keeps the whole site on this device, so that the lesson opens without a network from the next visit on. A new version waits
 * until the learner asks for it; then this page is loaded anew, and no other.
 *
 * On an insecure origin (a class server in the room) browsers have no workers: then nothing is kept.
 */
export async function startOffline(say: Say): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    follow(await serviceWorker.register(allowed(address)), say);
  } catch {
    // refused by the browser's settings, or gone from the server: the lesson works as long as the network does
  }
}

/** Registering a worker is a sink of Trusted Types: the policy lets through this one address. */
function allowed(url: string): string {
  const policy = window.trustedTypes?.createPolicy('offline', {
    createScriptURL: (given) => (given === address ? given : null),
  });
  return policy?.createScriptURL?.(url) ?? url;
}

function follow(registration: ServiceWorkerRegistration, say: Say): void {
  const { serviceWorker } = navigator;
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting === null || serviceWorker.controller === null) return;
    say(
      offlineMessages.newVersion,
      textButton(offlineMessages.loadIt, () => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take over');
      }),
    );
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
