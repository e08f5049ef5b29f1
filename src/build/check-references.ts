// What the files of the knowledge say about each other: names, ids, sources, lists, conditions, brackets.
// It must not know the engine; whether a phrase can be read is for the compiler to say.
import { basename, dirname } from 'node:path';
import type { CueFile, FlagFile } from '../model/knowledge-schema';
import { readExample } from './bracketed';
import { checkCondition, checkRules } from './check-conditions';
import { checkLists } from './check-lists';
import { checkPay } from './check-pay';
import { checkQuestions } from './check-questions';
import type { Problem } from './problem';
import type { Knowledge } from './read-knowledge';
import type { Located, Path } from './yaml-file';

const LANGS = ['uk', 'ru', 'en'] as const;

/**
 * Checks references between files.
 *
 * @param broken files that could not be read: what they would have defined can't be called unknown
 */
export function checkReferences(knowledge: Knowledge, broken: ReadonlySet<string>): Problem[] {
  const isBroken = (path: string) => [...broken].some((file) => `/${file}`.endsWith(`/${path}`));
  return [
    ...checkNames(knowledge),
    ...checkLanguages(knowledge, isBroken),
    ...knowledge.flags.flatMap((flag) => checkFlag(flag, knowledge, isBroken)),
    ...checkRules(knowledge, isBroken),
    ...checkLists(knowledge, isBroken),
    ...checkPay(knowledge, isBroken),
    ...checkQuestions(knowledge, isBroken),
    ...[...knowledge.flags, ...knowledge.cues].flatMap(checkExamples),
  ];
}

/** Every file is called after what it holds, and nothing is called the same twice. */
function checkNames(knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const expectName = (file: Located<unknown>, key: string, id: string) => {
    const name = basename(file.file, '.yaml');
    if (name === id) return;
    problems.push({
      file: file.file,
      line: file.lineOf([key]),
      wrong: `The file is called ${name}.yaml, but its ${key} is «${id}»`,
      right: `${key}: ${name}, or the file called ${id}.yaml`,
    });
  };
  for (const flag of knowledge.flags) {
    expectName(flag, 'id', flag.data.id);
    const folder = basename(dirname(flag.file));
    if (folder !== flag.data.group) {
      problems.push({
        file: flag.file,
        line: flag.lineOf(['group']),
        wrong: `The file stands in the folder ${folder}, but its group is «${flag.data.group}»`,
        right: `group: ${folder}, or the file in red-flags/${flag.data.group}/`,
      });
    }
  }
  for (const cue of knowledge.cues) expectName(cue, 'id', cue.data.id);
  for (const site of knowledge.sites) expectName(site, 'id', site.data.id);
  for (const language of knowledge.languages) expectName(language, 'lang', language.data.lang);
  for (const place of knowledge.places) {
    expectName(place, 'country', place.data.country.toLowerCase());
  }
  for (const pay of knowledge.payCountries) {
    expectName(pay, 'country', pay.data.country.toLowerCase());
  }
  const entries = knowledge.support.flatMap((file) =>
    file.data.entries.map(({ id }, index) => ({
      id,
      file,
      path: ['entries', index, 'id'] as Path,
    })),
  );
  const flags = knowledge.flags.map((file) => ({ id: file.data.id, file, path: ['id'] as Path }));
  for (const group of [flags, entries]) {
    const first = new Map<string, Located<unknown>>();
    for (const { id, file, path } of group) {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      else {
        problems.push({
          file: file.file,
          line: file.lineOf(path),
          wrong: `The id «${id}» is taken by ${other.file}`,
          right: 'an id of its own',
        });
      }
    }
  }
  return problems;
}

function checkLanguages(knowledge: Knowledge, isBroken: (path: string) => boolean): Problem[] {
  if (knowledge.flags.length === 0) return [];
  return LANGS.filter(
    (lang) =>
      !knowledge.languages.some(({ data }) => data.lang === lang) &&
      !isBroken(`languages/${lang}.yaml`),
  ).map((lang) => ({
    file: knowledge.flags[0].file.replace(/red-flags\/.*$/u, `languages/${lang}.yaml`),
    line: 1,
    wrong: `The language «${lang}» has no file`,
    right: `a file languages/${lang}.yaml with lang, source, lists, negations, forms`,
  }));
}

function checkFlag(
  flag: Located<FlagFile>,
  knowledge: Knowledge,
  isBroken: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const say = (path: Path, wrong: string, right?: string) =>
    problems.push({ file: flag.file, line: flag.lineOf(path), wrong, right });

  const sources = Object.keys(Object.assign({}, ...knowledge.sources.map(({ data }) => data)));
  flag.data.sources.forEach(({ source }, index) => {
    if (sources.includes(source) || isBroken('sources.yaml')) return;
    say(
      ['sources', index, 'source'],
      `The source «${source}» does not stand in sources.yaml`,
      sources.length > 0
        ? `one of ${sources.join(', ')}`
        : `${source}: { title: … } in sources.yaml`,
    );
  });

  const conditions: [Path, FlagFile['when']][] = [
    [['when'], flag.data.when],
    ...flag.data.raise.map(({ when }, index): [Path, FlagFile['when']] => [
      ['raise', index, 'when'],
      when,
    ]),
  ];
  for (const [path, condition] of conditions) {
    if (!condition) continue;
    const at = { file: flag, path, self: flag.data.id };
    problems.push(...checkCondition(condition, at, knowledge, isBroken));
  }
  flag.data.raise.forEach(({ to }, index) => {
    if (to === flag.data.strength) {
      say(
        ['raise', index, 'to'],
        `It is raised to «${to}», which it has already`,
        'a stronger word',
      );
    }
  });
  return problems;
}

function checkExamples(file: Located<FlagFile | CueFile>): Problem[] {
  const problems: Problem[] = [];
  for (const lang of LANGS) {
    for (const kind of ['marks', 'silent'] as const) {
      const seen = new Set<string>();
      (file.data[kind][lang] ?? []).forEach((example, index) => {
        const line = file.lineOf([kind, lang, index]);
        const read = readExample(example, kind === 'marks');
        if (typeof read === 'string') {
          problems.push({
            file: file.file,
            line,
            wrong: read,
            right: '"Для візи [скиньте фото паспорта] у вайбер."',
          });
          return;
        }
        if (seen.has(read.text)) {
          problems.push({ file: file.file, line, wrong: 'The same example stands here twice' });
        }
        seen.add(read.text);
      });
    }
  }
  return problems;
}
