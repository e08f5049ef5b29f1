// Types of find-browser.mjs, which stays plain JavaScript because it runs before anything is installed.
export function findBrowser(): string | null;
export const INSTALL_HINT: string;
