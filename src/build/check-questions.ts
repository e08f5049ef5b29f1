// What the questions say about other files: cues that answer them, flags that ask the same, sources, their order.
// It must not know the engine, nor how a question is chosen.
import { basename } from 'node:path';
import { oneOf } from './check-lists';
import type { Problem } from './problem';
import type { Knowledge } from './read-knowledge';
import type { Located, Path } from './yaml-file';

/** @param isBroken was the file at this path unreadable? Then what it holds can't be called unknown */
export function checkQuestions(
  knowledge: Knowledge,
  isBroken: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const say = (file: Located<unknown>, path: Path, wrong: string, right?: string) =>
    problems.push({ file: file.file, line: file.lineOf(path), wrong, right });

  const contents = knowledge.cues
    .filter(({ data }) => data.kind === 'content')
    .map(({ data }) => data.id);
  const expectCues = (file: Located<unknown>, path: Path, cues: readonly string[] = []) => {
    cues.forEach((cue, index) => {
      if (contents.includes(cue) || isBroken(`cues/${cue}.yaml`)) return;
      say(file, [...path, index], `No cue of kind content is called «${cue}»`, oneOf(contents));
    });
  };
  const flags = knowledge.flags.map(({ data }) => data.id);
  const expectFlags = (file: Located<unknown>, path: Path, ids: readonly string[] = []) => {
    ids.forEach((id, index) => {
      if (flags.includes(id) || isBroken(`${id}.yaml`)) return;
      say(file, [...path, index], `No flag is called «${id}»`, 'the id of a flag');
    });
  };
  const titles = knowledge.sources.flatMap(({ data }) => Object.keys(data));
  const byOrder = new Map<number, string>();

  for (const file of knowledge.questions) {
    const { id, order, when = [], closedBy, askedBy, sources } = file.data;
    const name = basename(file.file, '.yaml');
    if (name !== id) {
      const wrong = `The file is called ${name}.yaml, but its id is «${id}»`;
      say(file, ['id'], wrong, `id: ${name}, or the file called ${id}.yaml`);
    }
    const taken = byOrder.get(order);
    if (taken === undefined) byOrder.set(order, file.file);
    else say(file, ['order'], `The order ${order} is taken by ${taken}`, 'an order of its own');
    when.forEach((condition, index) => {
      expectCues(file, ['when', index, 'missing'], condition.missing);
      expectFlags(file, ['when', index, 'withFlag'], condition.withFlag);
    });
    expectCues(file, ['closedBy', 'cues'], closedBy.cues);
    expectFlags(file, ['askedBy'], askedBy);
    sources.forEach(({ source }, index) => {
      if (titles.includes(source) || isBroken('sources.yaml')) return;
      const wrong = `The source «${source}» does not stand in sources.yaml`;
      say(file, ['sources', index, 'source'], wrong, oneOf(titles));
    });
  }
  for (const file of knowledge.assessment) expectFlags(file, ['notAsked'], file.data.notAsked);
  return problems;
}
