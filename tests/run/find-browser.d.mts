export function findChromium(): string | undefined;
export function findFirefox(): { executablePath: string; channel?: 'moz-firefox' } | undefined;
export const chromiumArguments: string[];
