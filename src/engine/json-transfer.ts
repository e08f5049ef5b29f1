// Writes or reads plain data (what JSON can hold) in the terms of a SymbolCoder: every text once, every list of names once.
// It must not know what the data mean.
import { CONTEXT, JSON_NAMES } from './contexts';
import type { SymbolCoder } from './symbol-reader';
import { transferEven, transferNumber } from './transfer';

const KIND = { nothing: 0, no: 1, yes: 2, number: 3, text: 4, list: 5, record: 6 };
type Value = unknown;

export class JsonTransfer {
  private readonly texts: string[] = [];
  private readonly textIds = new Map<string, number>();
  /** Lists of names, as records have them. */
  private readonly shapes: string[][] = [];
  private readonly shapeIds = new Map<string, number>();

  constructor(private readonly coder: SymbolCoder) {}

  /** @param name what the value is called in the record around it: likes go by the same name */
  value(own: Value, name = ''): Value {
    const { coder } = this;
    const place = (this.textIds.get(name) ?? 0) % JSON_NAMES;
    const kind = coder.symbol(CONTEXT.jsonKind + place, kindOf(own));
    if (kind === KIND.number) return this.number(typeof own === 'number' ? own : 0, place);
    if (kind === KIND.text) return this.text(typeof own === 'string' ? own : '', place);
    if (kind === KIND.list) {
      const given = Array.isArray(own) ? own : [];
      const length = transferNumber(coder, CONTEXT.jsonLength + place, given.length);
      const list: Value[] = [];
      for (let i = 0; i < length; i++) list.push(this.value(given[i], name));
      return list;
    }
    if (kind === KIND.record) return this.record(own as Record<string, Value>, place);
    return kind === KIND.nothing ? null : kind === KIND.yes;
  }

  /** Whole numbers of 0 or more; others as they are written. */
  private number(own: number, place: number): number {
    const isCount = Number.isInteger(own) && own >= 0;
    return this.coder.symbol(CONTEXT.jsonCount + place, isCount ? 1 : 0) === 1
      ? transferNumber(this.coder, CONTEXT.jsonNumber + place, own)
      : Number(this.text(`${own}`, place));
  }

  private text(own: string, place: number): string {
    const { coder, texts, textIds } = this;
    const known = textIds.get(own);
    if (coder.symbol(CONTEXT.jsonKnown + place, known === undefined ? 0 : 1) === 1) {
      return texts[transferEven(coder, texts.length, known ?? 0)];
    }
    const units: number[] = [];
    let last = 0;
    for (let i = 0; ; i++) {
      last = coder.symbol(CONTEXT.jsonLetter + last, i < own.length ? own.charCodeAt(i) : 0);
      if (last === 0) break;
      units.push(last);
    }
    const text = String.fromCharCode(...units);
    textIds.set(text, texts.push(text) - 1);
    return text;
  }

  private record(own: Record<string, Value> | undefined, place: number): Value {
    const { coder, shapes, shapeIds } = this;
    const names = Object.keys(own ?? {}).filter((name) => own?.[name] !== undefined);
    const known = shapeIds.get(names.join());
    const isKnown = coder.symbol(CONTEXT.jsonShape + place, known === undefined ? 0 : 1) === 1;
    let shape: string[];
    if (isKnown) shape = shapes[transferEven(coder, shapes.length, known ?? 0)];
    else {
      const count = transferNumber(coder, CONTEXT.jsonLength, names.length);
      shape = [];
      for (let i = 0; i < count; i++) shape.push(this.text(names[i] ?? '', 0));
      shapeIds.set(shape.join(), shapes.push(shape) - 1);
    }
    const record: Record<string, Value> = {};
    for (const name of shape) record[name] = this.value(own?.[name], name);
    return record;
  }
}

function kindOf(value: Value): number {
  if (value === undefined || value === null) return KIND.nothing;
  if (typeof value === 'boolean') return value ? KIND.yes : KIND.no;
  if (typeof value === 'number') return KIND.number;
  if (typeof value === 'string') return KIND.text;
  return Array.isArray(value) ? KIND.list : KIND.record;
}
