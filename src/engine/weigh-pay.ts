// Puts the arithmetic of pay among the findings of a text: only offers that name a sum come here.
// It must not know what is ordinary (pay-tables.ts).
import type { FieldSpan, OrdinaryPay } from '../model/verdict';
import { detectLanguage } from '../text/language';
import type { PackMeta } from './pack-format';
import { STRENGTHS } from './pack-format';
import { judgePay, PAY_FLAG } from './pay-realism';
import type { Scanner, ScanResult } from './scan';

/** Cues that belong to work apart from its pay. */
const WORK = ['offer', 'duties', 'employer'];
/** A finding that no phrase made. */
const NO_PHRASE = -1;

/**
 * Adds a finding for every sum out of proportion.
 * @param scanner the one that made this scan, and has made none since
 * @returns what would be ordinary, null where every sum is
 */
export function weighPay(
  text: string,
  fields: readonly FieldSpan[],
  scan: ScanResult,
  abroad: boolean,
  scanner: Scanner,
  { pay: tables, flags }: PackMeta,
): OrdinaryPay | null {
  const flag = flags.findIndex(({ id }) => id === PAY_FLAG);
  if (!tables || flag < 0) return null;
  const words = scanner.payWordsOfLast();
  const found = judgePay(
    {
      text,
      fields,
      pay: scan.pay,
      destinations: scan.destinations,
      abroad,
      isAboutWork:
        scan.findings.length > 0 ||
        WORK.some((cue) => scan.cues.of(cue).length > 0) ||
        [...words.ids()].some((id) => id.startsWith('trade-')),
      flags: new Set(scan.findings.map((finding) => flags[finding.flag].id)),
      words,
      language: detectLanguage(text),
    },
    tables,
  );
  for (const { start, end, strength } of found) {
    const rank = STRENGTHS.indexOf(strength);
    const own = { flag, phrase: NO_PHRASE, strength: rank, start, end, sentence: -1 };
    scan.findings.push(own);
  }
  return found[0]?.ordinary ?? null;
}
