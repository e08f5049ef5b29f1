// From the words of a pack to the lexicon: every form of every word with its set of concepts.
// It must not know phrases.
import { checkOf, HASH_SEED, Lexicon, rollHash, STEM_MIN } from '../text/lexicon';
import { ConceptSets } from './concept-sets';
import { unpackCode, type WordTables } from './pack-format';
import type { Pieces } from './pieces';

export interface WordSets {
  lexicon: Lexicon;
  /** Concepts of set s: setConcepts[setStart[s] .. setStart[s + 1]). Set 0 is empty. */
  setStart: Int32Array;
  setConcepts: Int32Array;
}

/** So many words are read in a millisecond or so. */
const PIECE = 512;
const CODES = Uint16Array.from({ length: 96 }, (_, letter) => unpackCode(letter));

function codesOf(letters: Uint8Array): Uint16Array {
  const codes = new Uint16Array(letters.length);
  for (let i = 0; i < letters.length; i++) codes[i] = CODES[letters[i]];
  return codes;
}

export function* wordSets(words: WordTables): Pieces<WordSets> {
  const sets = new ConceptSets();
  const { wordStart, wordParadigm, endingStart, paradigmStart, paradigmEndings } = words;
  let forms = 0;
  for (const paradigm of wordParadigm)
    forms += paradigmStart[paradigm + 1] - paradigmStart[paradigm];
  const lexicon = new Lexicon(forms);
  addStems(words, lexicon, sets);
  addSymbols(words, lexicon, sets);
  yield;
  const ofWord = setsOfWords(words, sets);
  const letters = codesOf(words.letters);
  const endings = codesOf(words.endingLetters);
  const codes = new Uint16Array(512);
  for (let word = 0; word < ofWord.length; word++) {
    if (word % PIECE === 0) yield;
    let prefixHash = HASH_SEED;
    let prefixLength = 0;
    // Hash of the first STEM_MIN codes.
    let start = 0;
    for (let i = wordStart[word]; i < wordStart[word + 1]; i++) {
      codes[prefixLength++] = letters[i];
      prefixHash = rollHash(prefixHash, letters[i]);
      if (prefixLength === STEM_MIN) start = prefixHash;
    }
    const paradigm = wordParadigm[word];
    for (let k = paradigmStart[paradigm]; k < paradigmStart[paradigm + 1]; k++) {
      const ending = paradigmEndings[k];
      let hash = prefixHash;
      let length = prefixLength;
      for (let i = endingStart[ending]; i < endingStart[ending + 1]; i++) {
        codes[length++] = endings[i];
        hash = rollHash(hash, endings[i]);
        if (length === STEM_MIN) start = hash;
      }
      let set = ofWord[word];
      if (length >= STEM_MIN && lexicon.mayHaveStem(start)) {
        set = sets.join(set, lexicon.stem(codes, length));
      }
      lexicon.add(hash, checkOf(length, codes[0], codes[length - 1]), set, sets.join);
    }
  }
  return { lexicon, ...sets.flatten() };
}

/** The set of concepts of each word. */
function setsOfWords({ conceptStart, conceptWords, wordParadigm }: WordTables, sets: ConceptSets) {
  const words = wordParadigm.length;
  // Counted first, so that the concepts of all words stand in one array.
  const start = new Int32Array(words + 1);
  for (const word of conceptWords) start[word + 1]++;
  for (let word = 0; word < words; word++) start[word + 1] += start[word];
  const next = start.slice();
  const concepts = new Int32Array(conceptWords.length);
  for (let concept = 0; concept + 1 < conceptStart.length; concept++) {
    for (let i = conceptStart[concept]; i < conceptStart[concept + 1]; i++) {
      concepts[next[conceptWords[i]]++] = concept;
    }
  }
  const ofWord = new Int32Array(words);
  for (let word = 0; word < words; word++) {
    ofWord[word] = sets.idOf(concepts, start[word], start[word + 1]);
  }
  return ofWord;
}

function addStems({ stems }: WordTables, lexicon: Lexicon, sets: ConceptSets): void {
  // Short stems first: a longer one also stands for what the shorter one stands for.
  const sorted = [...stems].sort((a, b) => a.letters.length - b.letters.length);
  for (const { letters, concept } of sorted) {
    const codes = letters.map((letter) => CODES[letter]);
    const own = sets.idOf([concept], 0, 1);
    lexicon.addStem(codes, sets.join(lexicon.stem(codes, codes.length), own));
  }
}

function addSymbols({ symbols }: WordTables, lexicon: Lexicon, sets: ConceptSets): void {
  for (const { point, concept } of symbols) {
    const own = sets.idOf([concept], 0, 1);
    lexicon.symbols.set(point, sets.join(lexicon.symbols.get(point) ?? 0, own));
  }
}
