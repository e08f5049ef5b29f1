// Reads src/knowledge/** into typed files, and says everything that is wrong in them.
// It must not know the engine, nor how the knowledge is compiled or shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import {
  type AssessmentFile,
  assessmentSchema,
  type CueFile,
  cueSchema,
  type FlagFile,
  flagSchema,
  type LanguageFile,
  languageSchema,
  type PlaceFile,
  placeSchema,
  type SourcesFile,
  sourcesSchema,
} from '../model/knowledge-schema';
import {
  type PayCountryFile,
  type PayCurrenciesFile,
  type PayRuleFile,
  type PayTradesFile,
  payCountrySchema,
  payCurrenciesSchema,
  payRuleSchema,
  payTradesSchema,
} from '../model/schema-pay';
import { type QuestionFile, questionSchema } from '../model/schema-question';
import { siteSchema } from '../model/schema-site';
import { supportSchema } from '../model/schema-support';
import type { Site } from '../model/site';
import type { SupportFile } from '../model/support';
import { checkReferences } from './check-references';
import { explainIssue } from './explain-issue';
import { KnowledgeError, type Problem, sortProblems } from './problem';
import type { FileKind } from './right-forms';
import { type Located, parseYaml } from './yaml-file';

export interface Knowledge {
  flags: Located<FlagFile>[];
  cues: Located<CueFile>[];
  languages: Located<LanguageFile>[];
  places: Located<PlaceFile>[];
  questions: Located<QuestionFile>[];
  sources: Located<SourcesFile>[];
  sites: Located<Site>[];
  support: Located<SupportFile>[];
  assessment: Located<AssessmentFile>[];
  payCountries: Located<PayCountryFile>[];
  payCurrencies: Located<PayCurrenciesFile>[];
  payTrades: Located<PayTradesFile>[];
  payRules: Located<PayRuleFile>[];
}

interface Room<K extends keyof Knowledge> {
  /** Path inside src/knowledge. */
  path: RegExp;
  into: K;
  kind: FileKind;
  schema: z.ZodType;
}

const ROOMS: readonly Room<keyof Knowledge>[] = [
  { path: /^red-flags\/[^/]+\/[^/]+\.yaml$/u, into: 'flags', kind: 'flag', schema: flagSchema },
  { path: /^cues\/[^/]+\.yaml$/u, into: 'cues', kind: 'cue', schema: cueSchema },
  {
    path: /^languages\/[^/]+\.yaml$/u,
    into: 'languages',
    kind: 'language',
    schema: languageSchema,
  },
  { path: /^places\/[^/]+\.yaml$/u, into: 'places', kind: 'place', schema: placeSchema },
  {
    path: /^questions\/[^/]+\.yaml$/u,
    into: 'questions',
    kind: 'question',
    schema: questionSchema,
  },
  { path: /^sources\.yaml$/u, into: 'sources', kind: 'sources', schema: sourcesSchema },
  { path: /^sites\/[^/]+\.yaml$/u, into: 'sites', kind: 'site', schema: siteSchema },
  {
    path: /^assessment\.yaml$/u,
    into: 'assessment',
    kind: 'assessment',
    schema: assessmentSchema,
  },
  {
    path: /^pay\/countries\/[^/]+\.yaml$/u,
    into: 'payCountries',
    kind: 'payCountry',
    schema: payCountrySchema,
  },
  {
    path: /^pay\/currencies\.yaml$/u,
    into: 'payCurrencies',
    kind: 'payCurrencies',
    schema: payCurrenciesSchema,
  },
  {
    path: /^pay\/trades\.yaml$/u,
    into: 'payTrades',
    kind: 'payTrades',
    schema: payTradesSchema,
  },
  { path: /^pay\/rule\.yaml$/u, into: 'payRules', kind: 'payRule', schema: payRuleSchema },
  { path: /^support\/[^/]+\.yaml$/u, into: 'support', kind: 'support', schema: supportSchema },
];

/**
 * Reads a folder of knowledge.
 *
 * @param folder normally src/knowledge
 * @param shownFrom folder from which paths are shown in messages; normally the project's
 * @returns the files that could be read, sorted by path, and every problem found in any of them
 */
export function readKnowledge(
  folder: string,
  shownFrom: string,
): { knowledge: Knowledge; problems: Problem[] } {
  const knowledge: Knowledge = {
    flags: [],
    cues: [],
    languages: [],
    places: [],
    questions: [],
    sources: [],
    sites: [],
    support: [],
    assessment: [],
    payCountries: [],
    payCurrencies: [],
    payTrades: [],
    payRules: [],
  };
  const problems: Problem[] = [];
  for (const path of listFiles(folder)) {
    const shown = relative(shownFrom, join(folder, path)).split(sep).join('/');
    const room = ROOMS.find((each) => each.path.test(path));
    if (room === undefined) {
      if (basename(path) !== 'README.md') problems.push(noRoom(shown));
      continue;
    }
    const parsed = parseYaml(shown, readFileSync(join(folder, path), 'utf8'));
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      continue;
    }
    const checked = room.schema.safeParse(parsed.data);
    if (checked.success) {
      const files = knowledge[room.into] as Located<unknown>[];
      files.push({ ...parsed, data: checked.data });
    } else {
      for (const issue of checked.error.issues) {
        for (const { path: at, wrong, right } of explainIssue(issue, parsed.data, room.kind)) {
          problems.push({ file: shown, line: parsed.lineOf(at), wrong, right });
        }
      }
    }
  }
  problems.push(...checkReferences(knowledge, unread(problems)));
  return { knowledge, problems: sortProblems(problems) };
}

/**
 * As `readKnowledge`, for callers that can't go on with mistakes.
 *
 * @throws KnowledgeError with every problem
 */
export function readSoundKnowledge(folder: string, shownFrom: string): Knowledge {
  const { knowledge, problems } = readKnowledge(folder, shownFrom);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return knowledge;
}

/** Files with mistakes of their own: a reference into them can't be judged. */
function unread(problems: readonly Problem[]): Set<string> {
  return new Set(problems.map(({ file }) => file));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function noRoom(file: string): Problem {
  return {
    file,
    line: 1,
    wrong: 'No kind of knowledge lives here under this name, so nothing would read or prove it',
    right:
      'red-flags/<group>/<id>.yaml, cues/<id>.yaml, languages/<code>.yaml, places/<country>.yaml, questions/<id>.yaml, sites/<id>.yaml, support/<country>.yaml, pay/countries/<country>.yaml, pay/currencies.yaml, pay/trades.yaml, pay/rule.yaml, assessment.yaml or sources.yaml',
  };
}
