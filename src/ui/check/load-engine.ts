// Unpacks the engine once, when the first text is checked.
// Knows nothing of what it is asked to judge.
import { createEngine, type Engine } from '../../engine/engine';
import { decodePack } from '../../engine/unpack-base64';

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  loading ??= import('virtual:pack').then(({ pack }) => createEngine(decodePack(pack)));
  return loading;
}
