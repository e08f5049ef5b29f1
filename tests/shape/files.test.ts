// The repository's manners: one idea a file, no files that only pass on, names that say something.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, nodesIn, readSources, readText } from './source-files';

const MOST_LINES = 300;

const sources = readSources('src', 'entrypoints');
const paths = (found: { path: string }[]) => found.map(({ path }) => path);

it(`no file is longer than ${MOST_LINES} lines`, () => {
  const styles = filesIn('src').filter((path) => path.endsWith('.css'));
  const long = [...paths(sources), ...styles]
    .map((path) => `${path}: ${readText(path).trimEnd().split('\n').length}`)
    .filter((line) => Number(line.split(': ')[1]) > MOST_LINES)
    // A feed of adverts is data.
    .filter((line) => !line.startsWith('src/ui/practice/practice-feed.ts'));
  expect(long).toEqual([]);
});

it('no file only passes on what others export', () => {
  const passing = sources.filter(({ tree }) =>
    tree.statements.some((each) => ts.isExportDeclaration(each) && each.moduleSpecifier),
  );
  expect(paths(passing)).toEqual([]);
  expect(paths(sources).filter((path) => /^src\/.*\/index\.tsx?$/u.test(path))).toEqual([]);
});

it('every file says on top what it is', () => {
  const silent = sources.filter(({ text }) => !/^(?:#!.*\n)?\/\/ \S/u.test(text));
  expect(paths(silent)).toEqual([]);
});

it('names are in kebab-case, of components in PascalCase', () => {
  const odd = paths(sources).filter((path) => {
    const name = path.split('/').at(-1) ?? '';
    return !(
      /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.m?[tj]s$/u.test(name) ||
      /^([A-Z][a-z0-9]*)+\.tsx$/u.test(name) ||
      name === 'main.tsx'
    );
  });
  expect(odd).toEqual([]);
});

it('no name says nothing', () => {
  const EMPTY = /(^|[/-])(utils?|helpers?|common|misc|managers?|shared|stuff)([/.-]|$)/u;
  expect(filesIn('src').filter((path) => EMPTY.test(path))).toEqual([]);
});

it('nothing is left to be done later', () => {
  const MARKS = /\b(TODO|FIXME|XXX|HACK)\b/u;
  const left = [...readSources('tests'), ...sources].filter(
    ({ path, text }) => MARKS.test(text) && path !== 'tests/shape/files.test.ts',
  );
  expect(paths(left)).toEqual([]);
});

it('entrypoints are a screenful of wiring', () => {
  const long = sources
    .filter(({ room }) => room === 'entrypoints')
    .filter(({ text }) => text.split('\n').length > 130);
  expect(paths(long)).toEqual([]);
});

describe('nothing from a page is ever read as markup or code', () => {
  const CALLS = [
    'eval',
    'Function',
    'insertAdjacentHTML',
    'createContextualFragment',
    'parseFromString',
  ];
  /** Where a page's own HTML is turned into text, in a document that runs and loads nothing. */
  const INERT = 'src/page/readers/job-postings.ts';
  const FIELDS = ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'];

  it.each([...CALLS, ...FIELDS])('%s', (name) => {
    const used = sources
      .filter(({ room }) => room !== 'commands')
      .filter(({ tree }) =>
        [...nodesIn(tree)].some(
          (node) =>
            ts.isIdentifier(node) && node.text === name && !ts.isTypeReferenceNode(node.parent),
        ),
      );
    expect(paths(used)).toEqual(name === 'parseFromString' ? [INERT] : []);
  });
});
