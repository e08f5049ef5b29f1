// What a page tells about itself to the rest of the extension: ids and counts.
// Holds no text of the page and no address, and never may.
import type { Level, Strength } from './verdict';

export interface PageSummary {
  /** Site file's id, or 'generic'. */
  site: string;
  level: Level;
  /** Offers read, and those at caution or more that are marked. */
  read: number;
  marked: number;
  partial: number;
  reasons: { flag: string; strength: Strength; count: number }[];
  /** False when the page should hold offers and none could be read. */
  readable: boolean;
}
