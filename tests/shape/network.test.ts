// Nothing leaves the device: no call to the network in the source, none in what is built.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles } from './built-files';
import { nodesIn, readSources } from './source-files';

const CALLS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
];
const MODULES = /^(node:)?(http|https|http2|net|tls|dgram|dns|undici|axios|ws)$/u;

describe('the source', () => {
  const sources = readSources('src', 'entrypoints');

  it.each(CALLS)('never says %s', (name) => {
    const used = sources.filter(({ tree }) =>
      [...nodesIn(tree)].some(
        (node) => (ts.isIdentifier(node) || ts.isStringLiteral(node)) && node.text === name,
      ),
    );
    expect(used.map(({ path }) => path)).toEqual([]);
  });

  it('imports nothing that speaks to the network, and nothing by address', () => {
    const used = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ name }) => MODULES.test(name) || /^(https?:)?\/\//u.test(name))
        .map(({ name }) => `${path} → ${name}`),
    );
    expect(used).toEqual([]);
  });
});

describe.each(BUILDS)('the build %s', (build) => {
  const scripts = builtFiles(build, /\.js$/u);
  const word = (name: string) =>
    new RegExp(
      `(?<![\\w$.-])(?:(?:self|window|globalThis|navigator)\\.)?${name}(?![\\w$-])\\s*[(.]|new ${name}\\b|\\.${name}\\(`,
      'u',
    );

  it.each(CALLS)('never calls %s', (name) => {
    expect(scripts.filter(({ text }) => word(name).test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('loads no script, style, font or picture from elsewhere', () => {
    const REMOTE =
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/u;
    const remote = builtFiles(build, /\.(html|css|svg)$/u).filter(({ text }) => REMOTE.test(text));
    expect(remote.map(({ path }) => path)).toEqual([]);
  });

  it('imports only files of its own', () => {
    const imported = scripts.flatMap(({ text }) =>
      [...text.matchAll(/\bimport\s*(?:\(\s*|[\w$*{}\s,]*\bfrom\s*)?["'`]([^"'`]+)["'`]/gu)].map(
        ([, name]) => name,
      ),
    );
    expect(imported.filter((name) => !/^\.{0,2}\//u.test(name))).toEqual([]);
  });
});
