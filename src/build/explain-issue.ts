// Turns what the schema found into a sentence for the person who wrote the file, with an example of the right form.
// It must not know about files and lines.
import type { z } from 'zod';
import { QUESTION_LANGUAGES } from '../model/questions';
import type { Problem } from './problem';
import { type FileKind, rightFor } from './right-forms';

type Issue = z.core.$ZodIssue;

/** A problem without its place; `path` says where. */
export interface Explained extends Pick<Problem, 'wrong' | 'right'> {
  path: (string | number)[];
}

/**
 * Explains one issue.
 *
 * @param data the whole file's content, to say what stands there now
 * @returns one sentence, or several where an issue names several keys
 */
export function explainIssue(issue: Issue, data: unknown, kind: FileKind): Explained[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol') as (string | number)[];
  const name = nameOf(path);
  const right = rightFor(path, kind);
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        wrong: `Unknown key «${key}»${path.length > 0 ? ` under «${name}»` : ''}`,
        right:
          kind === 'question' || LANGUAGE_KEYS.has(key) || !holdsLanguages(path)
            ? right
            : 'uk, ru and en',
      }));
    case 'invalid_type':
      return [{ path, wrong: wrongType(name, path, issue.expected, value), right }];
    case 'invalid_value':
      if (value === undefined) return [{ path, wrong: missing(name, path), right }];
      return [
        {
          path,
          wrong: `«${String(value)}» is not one of ${issue.values.join(', ')}`,
          right: right ?? `${name}: ${String(issue.values[0])}`,
        },
      ];
    case 'too_small':
      if (typeof value === 'number') {
        return [{ path, wrong: `«${name}» must be at least ${issue.minimum}`, right }];
      }
      return [{ path, wrong: `${nounOf(path)} is empty`, right }];
    case 'too_big':
      return [{ path, wrong: `«${name}» must be at most ${issue.maximum}`, right }];
    case 'invalid_union':
      return explainUnion(issue, data, kind, path, right);
    case 'invalid_key':
      return [{ path, wrong: `«${name}» is not known as a name here`, right }];
    case 'invalid_format':
    case 'custom':
      return [{ path, wrong: `«${name}»: ${lowerFirst(issue.message)}`, right }];
    default:
      return [{ path, wrong: `«${name}» is not as it should be`, right }];
  }
}

const LANGUAGE_KEYS = new Set(['uk', 'ru', 'en']);
/** Questions are written in more languages than the rest. */
const ASKED_IN = new Set<string>(QUESTION_LANGUAGES);

/** The branch that comes nearest: the one whose complaints lie deepest. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  kind: FileKind,
  path: (string | number)[],
  right: string | undefined,
): Explained[] {
  if (valueAt(data, path) === undefined)
    return [{ path, wrong: missing(nameOf(path), path), right }];
  const deep = issue.errors
    .filter((branch) =>
      branch.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    )
    .at(0);
  if (deep === undefined)
    return [{ path, wrong: `«${nameOf(path)}» is not as it should be`, right }];
  return deep.flatMap((inner) =>
    explainIssue({ ...inner, path: [...path, ...inner.path] } as Issue, data, kind),
  );
}

function wrongType(
  name: string,
  path: Explained['path'],
  expected: string,
  value: unknown,
): string {
  if (value === undefined) return missing(name, path);
  if (value === null) return `«${name}» is empty`;
  const wanted: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list (lines that begin with -)',
    object: 'a group of keys',
    record: 'a group of keys',
  };
  const asText = typeof value === 'object' ? '' : `, not «${String(value)}»`;
  const quotes =
    expected === 'string' && typeof value !== 'object' ? ' (put it in quotation marks)' : '';
  return `«${name}» must be ${wanted[expected] ?? expected}${asText}${quotes}`;
}

function missing(name: string, path: Explained['path']): string {
  const under = nameOf(path.slice(0, -1));
  const last = String(path.at(-1));
  if (ASKED_IN.has(last)) return `The language «${last}» is missing under «${under}»`;
  return `«${name}» is missing${path.length > 1 ? ` under «${under}»` : ''}`;
}

/** The last word of a path; list items are called after their list, languages after what they belong to. */
function nameOf(path: Explained['path']): string {
  const names = path.filter((step) => typeof step === 'string');
  const last = names.at(-1) ?? 'file';
  return ASKED_IN.has(last) && names.length > 1 ? `${names.at(-2)}: ${last}` : last;
}

function nounOf(path: Explained['path']): string {
  if (path.includes('phrases') && path.at(-1) === 'match') return 'The phrase';
  if (path.includes('not') || path[0] === 'negations') return 'The words of the guard';
  if (path[0] === 'marks' || path[0] === 'silent') {
    return typeof path.at(-1) === 'string' && path.length > 2 ? 'The example' : `«${nameOf(path)}»`;
  }
  return typeof path.at(-1) === 'number' ? `The line under «${nameOf(path)}»` : `«${nameOf(path)}»`;
}

function holdsLanguages(path: Explained['path']): boolean {
  return ['texts', 'phrases', 'marks', 'silent', 'names', 'cities', 'lists'].includes(
    String(path.at(-1)),
  );
}

function valueAt(data: unknown, path: Explained['path']): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return value;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
