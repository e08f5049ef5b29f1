// What she has chosen, as it is stored on the device, and what holds before she chooses anything.
// Knows nothing of where it is kept (storage/settings.ts). Not for the page: zod stays out of content scripts.
import * as z from 'zod/mini';

// The extension's own policy forbids eval, which zod would otherwise try for speed.
z.config({ jitless: true });

export const SETTINGS_VERSION = 1;

export const settingsSchema = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** null: not chosen yet, so the browser's language decides. */
  language: z.nullable(z.enum(['uk', 'ru', 'en'])),
  /** Where she is, ISO 3166-1 alpha-2; ZZ: a country that isn't listed; null: not chosen yet. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Her own choice for a site, by the site's id; a site that isn't named follows its own default. */
  sites: z.record(z.string(), z.boolean()),
  /** The calmest level that is still marked in a page. */
  markFrom: z.enum(['notice', 'caution', 'high']),
  /** Show the number of marked offers on the extension's icon, where others may see it. */
  badge: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  language: null,
  country: null,
  sites: {},
  markFrom: 'caution',
  badge: false,
};
