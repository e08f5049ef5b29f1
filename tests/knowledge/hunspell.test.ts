// The dictionary format itself, with a dictionary small enough to see through.
import { describe, expect, it } from 'vitest';
import { readDictionary } from '../../src/build/hunspell';

const AFF = `SET UTF-8
IGNORE \u0301
ICONV 1
ICONV a 0

PFX R Y 1
PFX R 0 re .

SFX S Y 3
SFX S y ies [^aeiou]y
SFX S 0 s [aeiou]y
SFX S 0 s [^y]

SFX L N 1
SFX L 0 less/N .

SFX N N 1
SFX N 0 ness .
`;
const DIC = ['5', 'play/RS', 'try/S', 'hope/L', 'bank/S', 'bank/L', 'sto\u0301re'].join('\n');
const words = readDictionary(AFF, DIC);

describe('a dictionary', () => {
  it.each([
    ['try', ['try', 'tries']],
    ['play', ['play', 'plays', 'replay', 'replays']],
    ['hope', ['hope', 'hopeless', 'hopelessness']],
    ['bank', ['bank', 'banks', 'bankless', 'banklessness']],
    ['store', ['store']],
    ['unknown', []],
  ])('expands «%s»', (headword, forms) => {
    expect(words.expand(headword).sort()).toEqual([...forms].sort());
  });

  it('applies only the flags asked for', () => {
    expect(words.expand('bank', (flag) => flag === 'S')).toEqual(['bank', 'banks']);
  });

  it.each([
    ['tries', ['try']],
    ['replays', ['play']],
    ['trys', []],
    ['play', []],
  ])('leads «%s» back to its headword', (form, headwords) => {
    expect(words.headwordsOf(form)).toEqual(headwords);
  });

  it.each([
    ['FLAG long', 'walk/AaBb', ['walk', 'walka', 'walkb']],
    ['FLAG num', 'walk/1,22', ['walk', 'walka', 'walkb']],
  ])('reads %s', (line, entry, forms) => {
    const [a, b] = line.endsWith('long') ? ['Aa', 'Bb'] : ['1', '22'];
    const aff = `${line}\nSFX ${a} Y 1\nSFX ${a} 0 a .\nSFX ${b} Y 1\nSFX ${b} 0 b .\n`;
    expect(readDictionary(aff, `1\n${entry}\n`).expand('walk')).toEqual(forms);
  });
});
