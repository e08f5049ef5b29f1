// The binary form of the compiled knowledge: variable-length numbers and strings in one byte array.
import type { Field, PointsTo, Strength } from '../model/verdict';
import type { EntityClass } from './notation';
import type { Condition } from './types';

export const PACK_VERSION = 1;

export interface FlagMeta {
  id: string;
  group: string;
  strength: Strength;
  pointsTo: PointsTo;
  raise: { when: Condition; to: Strength }[];
  when?: Condition;
}

export interface PackMeta {
  flags: FlagMeta[];
  cues: string[];
  countries: string[];
}

/** Who a phrase belongs to. */
export const OWNER = { flag: 0, cue: 1, place: 2 } as const;

export const STRENGTHS: readonly Strength[] = ['weak', 'medium', 'strong', 'decisive'];
export const FIELDS: readonly (Field | '')[] = [
  '',
  'title',
  'pay',
  'body',
  'place',
  'employer',
  'contact',
];
export const WHERES = ['before', 'after', 'sentence'] as const;
export const ENTITIES: readonly EntityClass[] = [
  'num',
  'money',
  'phone',
  'handle',
  'link',
  'age',
  'country',
];

/** Writes numbers and strings one after another. */
export class PackWriter {
  private bytes: number[] = [];

  /** A whole number from 0 to 2^31. */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.number(encoded.length);
    for (const byte of encoded) this.bytes.push(byte);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what PackWriter wrote. */
export class PackReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }

  text(): string {
    const length = this.number();
    const slice = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return new TextDecoder().decode(slice);
  }
}

/** A letter's fold code in one byte, and back. */
export function packCode(code: number): number {
  const index = code & 0x3f;
  return code & 0x200 ? 32 + index : code & 0x400 ? 80 + index : index;
}

export function unpackCode(byte: number): number {
  return byte >= 80 ? 0x400 | (byte - 80) : byte >= 32 ? 0x200 | (byte - 32) : 0x100 | byte;
}
