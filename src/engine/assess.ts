// From findings to a verdict: who speaks, what each flag weighs here, and how independent groups combine.
// The law (shared by every rule below): no single sign is an indicator of trafficking; several together
// are a reason to be alert (Danish Centre against Human Trafficking, "Red flags"). 98.4 % of ordinary
// work-abroad adverts carry some indicator (Volodko, Cockbain & Kleinberg 2020), so weak signs never alarm.
import type { Facts, Level, Reason, Span, Speaker, Strength } from '../model/verdict';
import type { PackMeta } from './pack-format';
import { STRENGTHS } from './pack-format';
import type { Finding, ScanResult } from './scan';
import type { Condition, Easing, LevelRule } from './types';

/** Joins overlapping spans; neighbours stay apart. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1];
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Facts of the whole text, each read when it is asked for. Ages said only in passing («18-25» without a word) count where a flag marked them. */
export function factsOf(scan: ScanResult): Facts {
  // What is found by weighing the sums marks no age.
  const findings = [...scan.findings];
  let ages: Facts['ages'] | null = null;
  let abroad: boolean | null = null;
  return {
    get pay() {
      return scan.pay;
    },
    get ages() {
      ages ??= statedAges(scan.ages, findings);
      return ages;
    },
    get contacts() {
      return scan.contacts;
    },
    get destinations() {
      return scan.destinations;
    },
    get abroad() {
      abroad ??=
        scan.cues.of('abroad').length > 0 || scan.destinations.some((d) => d.country !== 'UA');
      return abroad;
    },
  };
}

function statedAges(ages: ScanResult['ages'], found: Finding[]): Facts['ages'] {
  const findings = found.sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = 0;
  // Ages stand in order: the findings that begin before one are seen once, the furthest end is kept.
  const isMarked = (span: Span) => {
    while (next < findings.length && findings[next].start <= span.start) {
      furthest = Math.max(furthest, findings[next++].end);
    }
    return span.end <= furthest;
  };
  return ages
    .filter((a) => isMarked(a) || a.explicit)
    .map(({ start, end, min, max }) => ({ start, end, min, max }));
}

/**
 * Who is speaking: only an offer is weighed.
 * @param quotations passages of the text that are somebody else's words
 */
export function speakerOf(scan: ScanResult, quotations: readonly Span[] = []): Speaker {
  const isQuoted = (span: Span) =>
    quotations.some((quote) => quote.start <= span.start && span.end <= quote.end);
  const count = (id: string) => scan.cues.of(id).length;
  const first = (spans: readonly Span[]) =>
    spans.reduce((min, { start }) => Math.min(min, start), Number.POSITIVE_INFINITY);
  const warnings = mergeSpans(scan.cues.of('warning'));
  // «fake vacancy» and a quoted vacancy are not the author's offers.
  const offers = scan.cues
    .of('offer')
    .filter((o) => !isQuoted(o) && !warnings.some((w) => o.start < w.end && w.start < o.end));
  const offersFirst = first(offers) < first(warnings);
  // The number of a helpline stands in warnings; whoever gives it isn't waiting for her answer.
  const helplines = scan.cues.of('helpline');
  const contacts = scan.contacts.filter(
    (c) => !helplines.some((line) => line.start < c.end && c.start < line.end),
  );
  const wantsAnAnswer = contacts.length > 0 || count('reply') > 0;
  // Telling what others say, and quoting the very words that would raise a flag, are signs of a warning
  // too weak to stand alone.
  const quoting = quotations.filter((quote) =>
    scan.findings.some((f) => quote.start <= f.start && f.end <= quote.end),
  ).length;
  const retells = Math.min(mergeSpans(scan.cues.of('reported')).length, 2) + (quoting > 0 ? 1 : 0);
  const signs = warnings.length + retells;
  // «DM me» after one word of warning: it takes more than retelling to believe it.
  const enough = count('reply') > 0 ? 3 : 2;
  if (warnings.length >= 2 || (warnings.length === 1 && signs >= enough)) {
    // Who offers and wants to be answered may warn of others («beware of scams, we are honest»).
    if (!(offers.length > 0 && wantsAnAnswer) || (signs > 2 && !offersFirst)) return 'warning';
  } else if (!wantsAnAnswer) {
    if (warnings.length === 1 && !offersFirst) return 'warning';
    // A single quotation may be an advert that somebody pasted; a list of them is a lesson.
    const saysNothing =
      quoting >= 2 &&
      scan.findings.every((f) => quotations.some((q) => f.start < q.end && q.start < f.end));
    if ((retells >= 2 || saysNothing) && offers.length === 0) return 'warning';
  }
  if (first(scan.cues.of('seeker')) < first(scan.cues.of('offer'))) return 'seeker';
  if (count('sale') > 0 && offers.length === 0) return 'sale';
  const asksOthers =
    offers.length === 0 ? count('reply') === 0 || retells > 0 : retells > 0 && !wantsAnAnswer;
  if (count('question') > 0 && asksOthers) return 'question';
  return 'offer';
}

/** Does the condition hold in this text? `present`: the flags seen in it. */
export function holds(
  condition: Condition,
  scan: ScanResult,
  facts: Facts,
  present: ReadonlySet<string>,
): boolean {
  if (condition.abroad !== undefined && condition.abroad !== facts.abroad) return false;
  const ceiling = condition.ageCeilingBelow;
  if (ceiling !== undefined && !facts.ages.some((a) => a.max !== null && a.max < ceiling))
    return false;
  if (condition.missing?.some((cue) => scan.cues.of(cue).length > 0)) return false;
  const stands = (cue: string) =>
    cue === 'contact' ? scan.contacts.length > 0 : scan.cues.of(cue).length > 0;
  if (condition.present && !condition.present.some(stands)) return false;
  if (condition.hiddenWords !== undefined && scan.hiddenWords < condition.hiddenWords) return false;
  if (condition.withFlag && !condition.withFlag.some((id) => present.has(id))) return false;
  return condition.maxWords === undefined || scan.words <= condition.maxWords;
}

/** The flags that count in this text, strongest first. */
export function reasonsOf(scan: ScanResult, facts: Facts, meta: PackMeta): Reason[] {
  const byFlag = new Map<number, Finding[]>();
  for (const finding of scan.findings) {
    const list = byFlag.get(finding.flag);
    if (list) list.push(finding);
    else byFlag.set(finding.flag, [finding]);
  }
  const present = new Set([...byFlag.keys()].map((index) => meta.flags[index].id));
  const reasons: Reason[] = [];
  for (const [index, findings] of byFlag) {
    const flag = meta.flags[index];
    if (flag.when && !holds(flag.when, scan, facts, present)) continue;
    let strength = findings.reduce((most, f) => Math.max(most, f.strength), 0);
    for (const { when, to } of flag.raise) {
      if (holds(when, scan, facts, present)) strength = Math.max(strength, STRENGTHS.indexOf(to));
    }
    reasons.push({
      flag: flag.id,
      group: flag.group,
      strength: STRENGTHS[strength],
      pointsTo: flag.pointsTo,
      marks: mergeSpans(findings),
    });
  }
  const rank = (s: Strength) => STRENGTHS.indexOf(s);
  return reasons.sort(
    (a, b) => rank(b.strength) - rank(a.strength) || a.marks[0].start - b.marks[0].start,
  );
}

/** The strongest sign that counts one step less, because the text states enough that can be checked; null: none. */
export function easedUpTo(scan: ScanResult, eases: Easing | undefined): Strength | null {
  // Who hides words from filters is not taken at his word.
  if (!eases || scan.hiddenWords > 0) return null;
  const isStated = (cue: string) => scan.cues.of(cue).length > 0;
  const weight = [...eases.stated, ...eases.twice].filter(isStated).length;
  if (weight < eases.atLeast) return null;
  return eases.firm.some(isStated) ? 'strong' : 'medium';
}

/**
 * Combines independent groups by the rules of assessment.yaml: within a group only its strongest flag
 * counts, and the first rule that holds gives the level.
 * @param given what the text brings besides its reasons: does a condition hold, up to which strength is it eased (assessment.yaml)?
 */
export function levelOf(
  reasons: readonly Pick<Reason, 'flag' | 'group' | 'strength'>[],
  rules: readonly LevelRule[],
  given: { isMet: (condition: Condition) => boolean; easedUpTo: Strength | null },
): Level {
  const best = new Map<string, number>();
  for (const { group, strength } of reasons) {
    best.set(group, Math.max(best.get(group) ?? 0, STRENGTHS.indexOf(strength)));
  }
  const eased = given.easedUpTo === null ? -1 : STRENGTHS.indexOf(given.easedUpTo);
  const holdsHere = ({ level, needs = {}, flags = [], when }: LevelRule) => {
    const isLess = eased >= 0 && level !== 'notice';
    const groups = [...best.values()].map((rank) => (isLess && rank <= eased ? rank - 1 : rank));
    return (
      STRENGTHS.every(
        (strength, rank) => groups.filter((g) => g >= rank).length >= (needs[strength] ?? 0),
      ) &&
      flags.every((id) => reasons.some(({ flag }) => flag === id)) &&
      !(isLess && flags.length > 0) &&
      (when === undefined || given.isMet(when))
    );
  };
  return (reasons.length > 0 && rules.find(holdsHere)?.level) || 'none';
}
