// The layout of a pack, described once for writing and reading (a BitCoder does either).
// Words are spelled where they are first used; repeated lists and steps cost a fraction of a bit.
import {
  PACK_VERSION,
  type PackData,
  type PackedItem,
  type PackedSequence,
  type PackedWord,
} from './pack-format';
import type { BitCoder } from './range-coder';
import { Transfer } from './transfer';

/**
 * Writes `data` (with an encoder) or reads a pack (data null, with a decoder).
 * @returns the data written or read
 * @throws Error when the pack is of another version
 */
export function transferPack(coder: BitCoder, data: PackData | null): PackData {
  const t = new Transfer(coder);
  const version = t.number('version', PACK_VERSION);
  if (version !== PACK_VERSION)
    throw new Error(`pack version ${version}, expected ${PACK_VERSION}`);
  const encoded = data ? [...new TextEncoder().encode(data.meta)] : null;
  const meta = new TextDecoder().decode(
    Uint8Array.from(t.list('length', encoded, (byte) => t.number('meta', byte ?? 0))),
  );
  const paradigms = t.list('length', data?.paradigms ?? null, (endings) => {
    let before: number[] = [];
    return t.list('endings', endings, (ending) => {
      const shared = t.number('shared', ending ? sharedLength(before, ending) : 0);
      before = [...before.slice(0, shared), ...t.word('ending', ending?.slice(shared) ?? null)];
      return before;
    });
  });
  const { words, concepts } = transferConcepts(t, data);
  const entities = t.list('length', data?.entities ?? null, (e) => ({
    entity: t.number('entity', e?.entity),
    min: t.number('bound', e?.min),
    max: t.number('bound', e?.max),
  }));
  const sequences = sequenceTransfer(t);
  const guards = t.list('length', data?.guards ?? null, (g) => ({
    where: t.number('where', g?.where),
    within: t.number('within', g?.within),
    clause: t.number('clause', g?.clause),
    sequences: sequences(g?.sequences ?? null),
  }));
  const guardLists = t.list('length', data?.guardLists ?? null, (ids) =>
    t.list('ids', ids, (id) => t.number('guard', id ?? 0)),
  );
  let owner = 0;
  let index = 0;
  const phrases = t.list('length', data?.phrases ?? null, (p) => {
    const step = t.number('owner', p ? p.owner - owner : 0);
    owner += step;
    if (step > 0) index = 0;
    index += t.number('index', p ? p.index - index : 0);
    return {
      owner,
      index,
      strength: t.number('strength', p?.strength),
      field: t.number('field', p?.field),
      guardList: t.number('guards', p?.guardList),
      sequences: sequences(p?.sequences ?? null),
    };
  });
  return { meta, paradigms, words, concepts, entities, guards, guardLists, phrases };
}

function sharedLength(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

const FOLLOWERS = 4;
/** Names of the contexts, by how many followers are known; made once, not for every step. */
const kindsOf = (name: string) =>
  Array.from({ length: FOLLOWERS + 1 }, (_, known) => `${name} ${known}`);
const ITEM_KINDS = kindsOf('item');
const STEP_KINDS = kindsOf('step');
const STEP_AGAIN_KINDS = kindsOf('step again');

/** What lately came after each thing: lists and phrases repeat themselves. */
class Followers {
  private readonly after = new Map<number, number[]>();

  of(before: number): readonly number[] {
    return this.after.get(before) ?? [];
  }

  note(before: number, next: number): void {
    const list = this.after.get(before);
    if (!list) {
      this.after.set(before, [next]);
      return;
    }
    // Moved to the front in place: this runs for every word of the pack.
    let at = list.indexOf(next);
    if (at < 0) at = Math.min(list.length, FOLLOWERS - 1);
    for (; at > 0; at--) list[at] = list[at - 1];
    list[0] = next;
  }
}

/** How an item of a concept is told: as one of the latest followers of the item before it (0 to 3), as a new word, … */
const ITEM = { fresh: FOLLOWERS, known: FOLLOWERS + 1, stem: FOLLOWERS + 2, symbol: FOLLOWERS + 3 };

function transferConcepts(
  t: Transfer,
  data: PackData | null,
): Pick<PackData, 'words' | 'concepts'> {
  const words: PackedWord[] = [];
  const followers = new Followers();
  const tellItem = (item: PackedItem, likely: readonly number[]): number => {
    if (item.kind !== 'word') return item.kind === 'stem' ? ITEM.stem : ITEM.symbol;
    const follower = likely.indexOf(item.word);
    if (follower >= 0) return follower;
    return item.word === words.length ? ITEM.fresh : ITEM.known;
  };
  const concepts = t.list('length', data?.concepts ?? null, (items) => {
    let before = -1;
    return t.list('items', items, (item): PackedItem => {
      const likely = followers.of(before);
      const told = t.number(ITEM_KINDS[likely.length], item ? tellItem(item, likely) : 0);
      if (told === ITEM.stem) {
        return {
          kind: 'stem',
          letters: t.word('letter', item?.kind === 'stem' ? item.letters : null),
        };
      }
      if (told === ITEM.symbol) {
        return {
          kind: 'symbol',
          point: t.number('point', item?.kind === 'symbol' ? item.point : 0),
        };
      }
      let word = item?.kind === 'word' ? item.word : 0;
      if (told < FOLLOWERS) word = likely[told];
      else if (told === ITEM.fresh) {
        const own = data?.words[words.length] ?? null;
        // A list often names forms of one word after another.
        const lead = before < 0 ? [] : words[before].prefix;
        const shared = t.number('lead', own ? sharedLength(lead, own.prefix) : 0);
        const start = lead.slice(0, shared);
        const prefix = [...start, ...t.word('letter', own?.prefix.slice(shared) ?? null, start)];
        const paradigm = t.paradigm(prefix[prefix.length - 1] ?? 0, own?.paradigm ?? 0);
        word = words.push({ prefix, paradigm }) - 1;
      } else word = words.length - 1 - t.number('back', words.length - 1 - word);
      followers.note(before, word);
      before = word;
      return { kind: 'word', word };
    });
  });
  return { words, concepts };
}

/** How a step is told: as in the sequence before, as a late follower of the step before, as a new concept, … */
const STEP = { same: FOLLOWERS, fresh: FOLLOWERS + 1, known: FOLLOWERS + 2, entity: FOLLOWERS + 3 };

/** Sequences of one phrase differ in a step or two: each step is first compared with the sequence before. */
function sequenceTransfer(
  t: Transfer,
): (value: readonly PackedSequence[] | null) => PackedSequence[] {
  let fresh = 0;
  const followers = new Followers();
  return (value) => {
    let last: PackedSequence = { anchor: 0, other: 0, gap: [], what: [] };
    return t.list('sequences', value, (s) => {
      const length = t.number('steps', s?.what.length);
      const anchor = t.number(`anchor ${length}`, s?.anchor);
      const other = length < 2 ? 0 : t.number(`other ${anchor}`, s?.other);
      const what: number[] = [];
      const gap: number[] = [];
      for (let i = 0; i < length; i++) {
        const own = s?.what[i] ?? 0;
        const before = i === 0 ? Number.NaN : what[i - 1];
        const likely = followers.of(before);
        const hasLast = i < last.what.length;
        let told = own < 0 ? STEP.entity : own === fresh ? STEP.fresh : STEP.known;
        if (hasLast && last.what[i] === own) told = STEP.same;
        else if (likely.includes(own)) told = likely.indexOf(own);
        told = t.number((hasLast ? STEP_AGAIN_KINDS : STEP_KINDS)[likely.length], told);
        if (told === STEP.same) what.push(last.what[i]);
        else if (told < FOLLOWERS) what.push(likely[told]);
        else if (told === STEP.fresh) what.push(fresh++);
        else if (told === STEP.known) what.push(fresh - 1 - t.number('concept', fresh - 1 - own));
        else what.push(-1 - t.number('class', -1 - own));
        followers.note(before, what[i]);
        gap.push(i === 0 ? 0 : t.number('gap', s?.gap[i]));
      }
      last = { anchor, other, gap, what };
      return last;
    });
  };
}
