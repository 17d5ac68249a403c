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
 *
 * @param mayLeave  sees to it that nothing is lost by loading the page anew, or says that it would be
 */
export async function startOffline(say: Say, mayLeave: () => Promise<boolean>): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    follow(await serviceWorker.register(allowed(address)), say, mayLeave);
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

function follow(registration: ServiceWorkerRegistration, say: Say, mayLeave: () => Promise<boolean>): void {
  const { serviceWorker } = navigator;
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting === null || serviceWorker.controller === null) return;
    say(
      offlineMessages.newVersion,
      textButton(offlineMessages.loadIt, async () => {
        if (!(await mayLeave())) return;
        // another tab may have let it take over already
        if (waiting.state !== 'installed') return location.reload();
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('take over');
      }),
    );
  };
  const waitForIt = (): void => registration.installing?.addEventListener('statechange', offer);
  offer();
  // it may have been found while this page was loading
  waitForIt();
  registration.addEventListener('updatefound', waitForIt);
}
