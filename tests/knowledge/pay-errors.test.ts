// One mistake at a time in the files about pay: what is said about it, and at which line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { formatProblem } from '../../src/build/problem';
import { readKnowledge } from '../../src/build/read-knowledge';
import { SOUND } from './sound-knowledge';

const COUNTRY = 'pay/countries/pl.yaml';
const TRADES = 'pay/trades.yaml';
const RATES = 'pay/currencies.yaml';
const RULE = 'pay/rule.yaml';
const CUE = 'cues/trade-cleaning.yaml';

const PAY: Readonly<Record<string, string>> = {
  [COUNTRY]: `country: PL
currency: PLN
checkedOn: 2026-11-21
grossToNet: 0.73
lowest: { net: 840, basis: source, asOf: "2026-01", sources: ["https://example.org/"] }
average: { net: 1560, basis: estimate, asOf: "2026" }
trades:
  cleaning: { net: [870, 1350], basis: estimate, asOf: "2026" }
`,
  [TRADES]: `trades:
  cleaning: { training: untrained, from: 0, to: 0.45 }
`,
  [RATES]: `checkedOn: 2026-11-21
rates:
  PLN: { perEuro: 4.3, basis: estimate, asOf: "2026-07-01" }
`,
  [RULE]: `checkedOn: 2026-11-21
thresholds:
  untrained: { weak: 1.8, medium: 2.5 }
  hoursStated: { weak: 1.5, medium: 2 }
  lured: { weak: 1.3 }
  some: { weak: 2.2, medium: 3 }
  diploma: { weak: 2, medium: 3 }
lures: { flags: [asks-documents], cues: [duties] }
stretch: { upTo: 1.4, rangeEnd: 1.4, pieceWork: 1.3 }
leastGap: 300
rereadAbove: 15
months: { hour: 168, shift: 15, day: 21.7, week: 4.33, month: 1, year: 0.0833 }
hoursAMonth: 168
yearly: { from: 12000, currencies: [EUR] }
everywhere: [EUR]
abroad: [PL]
home: PL
netIn: [uk]
`,
  [CUE]: `id: trade-cleaning
about: cleaning
kind: pay
phrases:
  uk: ["=прибирання"]
  ru: ["=уборка"]
  en: ["=cleaning"]
`,
};

const root = mkdtempSync(join(tmpdir(), 'pay-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

function problemsOf(files: Record<string, string>): string[] {
  const folder = join(root, String(folders++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readKnowledge(folder, folder).problems.map(formatProblem);
}

it('finds nothing wrong where nothing is', () => {
  expect(problemsOf({ ...SOUND, ...PAY })).toEqual([]);
});

it.each<[mistake: string, file: string, from: string, to: string, line: number, said: string]>([
  [
    'a figure without its source',
    COUNTRY,
    ', sources: ["https://example.org/"]',
    '',
    5,
    '«lowest»: its basis is a source, but no source stands there. Right is: lowest: { net: 840',
  ],
  ['a country without names', COUNTRY, 'country: PL', 'country: SE', 1, 'No file in places/'],
  [
    'a currency without a rate',
    COUNTRY,
    'currency: PLN',
    'currency: SEK',
    2,
    'has no rate for «SEK»',
  ],
  ['lowest above average', COUNTRY, 'net: 1560', 'net: 560', 1, 'the lowest pay must be below'],
  [
    'sums the wrong way round',
    COUNTRY,
    '[870, 1350]',
    '[1350, 870]',
    8,
    'the first sum must be the smaller',
  ],
  [
    'a trade that is none',
    COUNTRY,
    '  cleaning:',
    '  clening:',
    8,
    'knows no trade «clening». Right is: one of cleaning',
  ],
  [
    'a date that is none',
    COUNTRY,
    'asOf: "2026"',
    'asOf: "spring"',
    6,
    '«asOf»: it must be a year',
  ],
  ['a trade without words', TRADES, '  cleaning:', '  care:', 2, 'no cue «trade-care»'],
  ['a rate below nothing', RATES, 'perEuro: 4.3', 'perEuro: -4', 3, '«perEuro» must be'],
  [
    'weak above medium',
    RULE,
    '{ weak: 1.8, medium: 2.5 }',
    '{ weak: 2.8, medium: 2.5 }',
    3,
    'weak must be below medium',
  ],
  [
    'a lure that is no flag',
    RULE,
    'flags: [asks-documents]',
    'flags: [asks-papers]',
    8,
    'No flag is called «asks-papers»',
  ],
  ['a lure that is no cue', RULE, 'cues: [duties]', 'cues: [duty]', 8, 'No cue is called «duty»'],
  [
    'a currency that nobody reads',
    RULE,
    'currencies: [EUR]',
    'currencies: [XYZ]',
    14,
    'No sum is read in the currency «XYZ»',
  ],
  [
    'a home without figures',
    RULE,
    'home: PL',
    'home: UA',
    17,
    'pay/countries/ has no file for «UA»',
  ],
  [
    'a cue of another kind',
    CUE,
    'kind: pay',
    'kind: content',
    3,
    'Cues of kind pay are called pay-… or trade-…',
  ],
])('%s', (_mistake, file, from, to, line, said) => {
  expect(PAY[file]).toContain(from);
  const problems = problemsOf({ ...SOUND, ...PAY, [file]: PAY[file].replace(from, to) });
  expect(problems).toContainEqual(expect.stringContaining(said));
  expect(problems.find((each) => each.includes(said))).toContain(`${file}:${line}: `);
});
