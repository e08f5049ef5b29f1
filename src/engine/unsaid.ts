// What an honest offer of work would state and a flagged one leaves unsaid: gaps, each a question to ask.
// It must not know levels or strengths: silence is asked about and never weighs.
import type { Facts, Gap, Reason, Unsaid } from '../model/verdict';
import { holds } from './assess';
import type { ScanResult } from './scan';
import type { AskTables, QuestionSource } from './types';

/** Words that make a text an offer of work; in a private talk no contract is asked for. */
const OF_WORK = ['offer', 'duties', 'contract'];
const HOME = 'UA';
/** Where no flag counts. */
export const NOTHING_UNSAID: Unsaid = { gaps: [], countries: [] };

/** @param reasons the flags that count in the text; without any there is nothing to ask */
export function unsaidIn(
  scan: ScanResult,
  facts: Facts,
  reasons: readonly Reason[],
  asks: AskTables | undefined,
): Unsaid {
  const flags = new Set(reasons.map(({ flag }) => flag));
  if (!asks || flags.size === 0 || asks.notAsked.some((flag) => flags.has(flag)))
    return NOTHING_UNSAID;
  const gaps = asks.questions
    .filter(({ when = [] }) => when.length === 0 || when.some((c) => holds(c, scan, facts, flags)))
    .filter(({ closedBy }) => !isClosed(closedBy, scan, facts))
    .map(({ id, askedBy }): Gap => ({ id, isAsked: askedBy.some((flag) => flags.has(flag)) }));
  // A flag that asks for the employer or the duties is about work, however the text is worded.
  const isOfWork =
    facts.pay.length > 0 ||
    OF_WORK.some((cue) => isSaid(scan, cue)) ||
    gaps.some(({ isAsked }) => isAsked);
  return isOfWork ? { gaps, countries: countriesIn(facts) } : NOTHING_UNSAID;
}

function isClosed(
  { cues = [], payPeriod = false }: QuestionSource['closedBy'],
  scan: ScanResult,
  { pay }: Facts,
): boolean {
  return (
    cues.some((cue) => isSaid(scan, cue)) ||
    (payPeriod && pay.some(({ period }) => period !== 'unknown'))
  );
}

function isSaid(scan: ScanResult, cue: string): boolean {
  return scan.cues.of(cue).length > 0;
}

/** Most often named first; of equals, the one named first. */
function countriesIn({ destinations }: Facts): string[] {
  const times = new Map<string, number>();
  for (const { country } of destinations) {
    if (country !== HOME) times.set(country, (times.get(country) ?? 0) + 1);
  }
  return [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}
