// The repository's own source files with what they import, for the tests of its shape.
// Must not know any rule.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

export const PROJECT = join(import.meta.dirname, '..', '..');

export interface Import {
  /** As it stands in the file. */
  name: string;
  /** Path in the project, without an extension where the import has none; null for a package. */
  path: string | null;
  isTypeOnly: boolean;
}

export interface SourceFile {
  /** Path in the project, with `/`. */
  path: string;
  /** `entrypoints`, or the folder in `src`. */
  room: string;
  text: string;
  tree: ts.SourceFile;
  imports: Import[];
}

const CODE = /\.(ts|tsx|mts|mjs|js|jsx)$/u;

/** Every file below a folder of the project, as paths in the project with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export function readText(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

export function readSources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(filesIn)
    .filter((path) => CODE.test(path))
    .map((path) => {
      const text = readText(path);
      const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { path, room: roomOf(path), text, tree, imports: importsIn(path, tree) };
    });
}

export function roomOf(path: string): string {
  const [top, room] = path.split('/');
  return top === 'src' ? room : top;
}

/** Every node of a file. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

function importsIn(path: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (name: string, isTypeOnly: boolean) => {
    const isInside = name.startsWith('.');
    const target = isInside ? posix.join(posix.dirname(path), name.replace(/\?.*$/u, '')) : null;
    found.push({ name, path: target, isTypeOnly });
  };
  for (const node of nodesIn(tree)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeImport(node.importClause));
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add((node.argument.literal as ts.StringLiteral).text, true);
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteralLike(node.arguments[0])
    ) {
      add(node.arguments[0].text, false);
    }
  }
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings, name } = clause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** Names that stand for a value from outside the file: no properties, no keys, no types. */
export function* outsideNames(tree: ts.SourceFile): Generator<{ name: string; line: number }> {
  for (const node of nodesIn(tree)) {
    if (!ts.isIdentifier(node)) continue;
    const { parent } = node;
    const isPart =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isQualifiedName(parent) && parent.right === node) ||
      ts.isTypeReferenceNode(parent) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isBindingElement(parent) ||
      ts.isParameter(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isVariableDeclaration(parent)
        ? !('initializer' in parent && parent.initializer === node)
        : false;
    if (isPart) continue;
    yield { name: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
  }
}

/** The folder of a path in the project. */
export const folderOf = (path: string) => dirname(path);
