// The engine as others use it: a pack in, verdicts out. Pure: the same text always gives the same verdict.
import type { OfferText } from '../model/offer';
import type { Facts, Span, Speaker, Verdict } from '../model/verdict';
import { detectLanguage } from '../text/language';
import { easedUpTo, factsOf, holds, levelOf, mergeSpans, reasonsOf, speakerOf } from './assess';
import { type Pack, packInPieces, readPack } from './pack';
import { payBound } from './pay-bound';
import { PAY_FLAG } from './pay-realism';
import { withPauses } from './pieces';
import { quotationsIn } from './quotes';
import { Scanner, type ScanResult } from './scan';
import { NOTHING_UNSAID, unsaidIn } from './unsaid';
import { weighPay } from './weigh-pay';

export interface Engine {
  /** Weighs one offer. Offsets in UTF-16 units of `offer.text`. Never throws on any text. */
  judge(offer: OfferText): Verdict;
  /** The cues of a text (who speaks, units, contents), for checking the knowledge itself. */
  cues(text: string): { id: string; marks: Span[] }[];
}

/** @throws Error when the pack is of another version */
export function createEngine(bytes: Uint8Array): Engine {
  return engineOf(readPack(bytes));
}

/**
 * The same without holding up a page: reading the pack takes several slices of its time.
 * @param pause asked every millisecond or so: a promise to wait for, or null to go on
 * @throws Error when the pack is of another version
 */
export async function prepareEngine(
  bytes: Uint8Array,
  pause: () => Promise<void> | null,
): Promise<Engine> {
  return engineOf(await withPauses(packInPieces(bytes), pause));
}

function engineOf(pack: Pack): Engine {
  const scanner = new Scanner(pack);
  const mayStandOut = payBound(pack.meta.pay);
  return {
    judge({ text, fields }) {
      const scan = scanner.scan(text, fields);
      const facts = factsOf(scan);
      const isSilent =
        (scan.findings.length === 0 || reasonsOf(scan, facts, pack.meta).length === 0) &&
        !(scan.hasNumbers && scan.pay.some(mayStandOut));
      if (isSilent) return silentVerdict(text, scan, facts);
      const speaker = speakerOf(scan, quotationsIn(text));
      const isOffer = speaker === 'offer';
      const ordinary =
        isOffer && facts.pay.length > 0
          ? weighPay(text, fields, scan, facts.abroad, scanner, pack.meta)
          : null;
      const reasons = isOffer ? reasonsOf(scan, facts, pack.meta) : [];
      const paid = ordinary ? reasons.find(({ flag }) => flag === PAY_FLAG) : undefined;
      if (ordinary && paid) paid.ordinary = ordinary;
      const flags = new Set(reasons.map(({ flag }) => flag));
      const level = levelOf(reasons, pack.meta.rules, {
        isMet: (condition) => holds(condition, scan, facts, flags),
        easedUpTo: easedUpTo(scan, pack.meta.eases),
      });
      // Told only where it is asked for: most texts of a page raise no question.
      return {
        level,
        reasons,
        facts,
        speaker,
        get language() {
          return scan.latinOf ?? detectLanguage(text);
        },
        get unsaid() {
          return unsaidIn(scan, facts, level === 'none' ? [] : reasons, pack.meta.asks);
        },
      };
    },
    cues(text) {
      const { cues } = scanner.scan(text, []);
      for (const unit of scanner.unitsOfLast()) cues.add(unit);
      const words = scanner.payWordsOfLast();
      return [cues, words].flatMap((index) =>
        [...index.ids()].map((id) => ({ id, marks: mergeSpans(index.of(id)) })),
      );
    },
  };
}

/** Of a text without any sign; who speaks is told only where it is asked for. */
function silentVerdict(text: string, scan: ScanResult, facts: Facts): Verdict {
  let speaker: Speaker | null = null;
  return {
    level: 'none',
    reasons: [],
    facts,
    get speaker() {
      speaker ??= speakerOf(scan, quotationsIn(text));
      return speaker;
    },
    get language() {
      return scan.latinOf ?? detectLanguage(text);
    },
    unsaid: NOTHING_UNSAID,
  };
}
