// What a condition of a flag or of a rule names: cues and flags that there are.
// It must not know how a condition is judged.
import type { FlagFile } from '../model/knowledge-schema';
import { oneOf } from './check-lists';
import type { Problem } from './problem';
import type { Knowledge } from './read-knowledge';
import type { Located, Path } from './yaml-file';

/** Stands among cues in `present`: any telephone number, handle, address or link. */
const CONTACT = 'contact';

type Condition = NonNullable<FlagFile['when']>;

/**
 * @param self id of the flag that holds the condition, '' for a rule
 * @param isBroken files that could not be read: what they would have defined can't be called unknown
 */
export function checkCondition(
  condition: Condition,
  at: { file: Located<unknown>; path: Path; self: string },
  knowledge: Knowledge,
  isBroken: (path: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  const say = (key: string, index: number, wrong: string, right?: string) =>
    problems.push({
      file: at.file.file,
      line: at.file.lineOf([...at.path, key, index]),
      wrong,
      right,
    });
  const contents = knowledge.cues
    .filter(({ data }) => data.kind === 'content')
    .map(({ data }) => data.id);
  const flags = knowledge.flags.map(({ data }) => data.id);
  for (const key of ['missing', 'present'] as const) {
    condition[key]?.forEach((cue, index) => {
      if (contents.includes(cue) || isBroken(`cues/${cue}.yaml`)) return;
      if (key === 'present' && cue === CONTACT) return;
      say(key, index, `No cue of kind content is called «${cue}»`, oneOf(contents));
    });
  }
  condition.withFlag?.forEach((id, index) => {
    if (id === at.self) say('withFlag', index, 'The flag waits for itself');
    else if (!flags.includes(id) && !isBroken(`${id}.yaml`)) {
      say('withFlag', index, `No flag is called «${id}»`, 'the id of another flag');
    }
  });
  return problems;
}

/** The rules of assessment.yaml: the flags and conditions that they name. */
export function checkRules(knowledge: Knowledge, isBroken: (path: string) => boolean): Problem[] {
  const flags = knowledge.flags.map(({ data }) => data.id);
  return knowledge.assessment.flatMap((file) =>
    file.data.rules.flatMap((rule, index) => {
      const path: Path = ['rules', index];
      const unknown = (rule.flags ?? []).flatMap((id, at): Problem[] =>
        flags.includes(id) || isBroken(`${id}.yaml`)
          ? []
          : [
              {
                file: file.file,
                line: file.lineOf([...path, 'flags', at]),
                wrong: `No flag is called «${id}»`,
                right: 'the id of a flag',
              },
            ],
      );
      const own = rule.when
        ? checkCondition(
            rule.when,
            { file, path: [...path, 'when'], self: '' },
            knowledge,
            isBroken,
          )
        : [];
      return [...unknown, ...own];
    }),
  );
}
