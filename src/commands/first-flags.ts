// The flags that came first and that every later one is measured against: their pack alone, for `npm run bench`.
import { compileKnowledge } from '../build/compile-knowledge';
import type { Knowledge } from '../build/read-knowledge';

const FIRST = [
  'pay-without-effort',
  'no-requirements',
  'only-young-women',
  'appearance-required',
  'all-arranged',
  'no-contract',
  'vague-duties',
  'urgency',
  'moves-off-platform',
  'asks-documents',
  'asks-photos',
  'advance-fee',
  'secrecy',
  'sex-services',
  'debt-bondage',
];

/** What would ship if there were no other flags; cues and places stay. */
export function packOfFirstFlags(knowledge: Knowledge): { pack: Uint8Array; count: number } {
  const flags = knowledge.flags.filter(({ data }) => FIRST.includes(data.id));
  const { compiled } = compileKnowledge({ ...knowledge, flags });
  return { pack: compiled.shipped, count: flags.length };
}
