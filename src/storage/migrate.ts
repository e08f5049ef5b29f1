// Brings a stored object of an older version up to today's, one step at a time.
// Knows nothing of what is stored: the steps do.

/** Makes version n + 1 out of version n. Gets and gives an object that holds `version`. */
export type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/**
 * @param stored what was read, of any shape
 * @param steps `steps[0]` makes version 2 out of version 1, and so on
 * @returns the object at version `steps.length + 1`, or null when it isn't a versioned object or is
 *   newer than this build knows
 */
export function migrate(stored: unknown, steps: readonly Step[]): Record<string, unknown> | null {
  if (typeof stored !== 'object' || stored === null) return null;
  let current = stored as Record<string, unknown>;
  const version = current.version;
  if (typeof version !== 'number' || !Number.isInteger(version)) return null;
  if (version < 1 || version > steps.length + 1) return null;
  for (const [offset, step] of steps.slice(version - 1).entries()) {
    current = { ...step(current), version: version + offset + 1 };
  }
  return current;
}
