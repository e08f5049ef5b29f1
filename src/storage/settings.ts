// Her settings: read, changed and watched in one place, always valid, always of today's version.
// Knows nothing of pages, messages or screens.
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../model/settings';
import { migrate, type Step } from './migrate';

/** The part of `browser.storage.local` that is needed. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** One step for each version after the first. */
const STEPS: readonly Step[] = [];

/**
 * Settings out of whatever was stored. What can't be understood gives the defaults rather than an
 * error: she must never stand before a page that doesn't open.
 */
export function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(migrate(stored, STEPS));
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function readSettings(area: StorageArea): Promise<Settings> {
  return parseSettings((await area.get(KEY))[KEY]);
}

/** Writes the given fields over the stored ones. Resolves to the settings as they now stand. */
export async function changeSettings(
  area: StorageArea,
  change: Partial<Omit<Settings, 'version'>>,
): Promise<Settings> {
  const next = { ...(await readSettings(area)), ...change };
  await area.set({ [KEY]: next });
  return next;
}

/** The new settings in a storage change event; null when the change is about something else. */
export function settingsIn(changes: Record<string, { newValue?: unknown }>): Settings | null {
  return KEY in changes ? parseSettings(changes[KEY].newValue) : null;
}
