// Work comes in slices too short to be felt, and rarer on a page that is too heavy.
import { describe, expect, it } from 'vitest';
import { type Clock, inSlices, pauses } from '../../src/page/budget';

/** A clock on which each step of work takes `cost` milliseconds. */
function workbench(steps: number, cost: number) {
  let now = 0;
  let left = steps;
  const due: { at: number; run: () => void }[] = [];
  const later = (ms: number, run: () => void) => {
    const task = { at: now + ms, run };
    due.push(task);
    return () => void due.splice(due.indexOf(task), 1);
  };
  const clock: Clock = { now: () => now, later, whenIdle: (run) => later(0, run) };
  const slices: { from: number; took: number }[] = [];
  const ending = new AbortController();
  const work = inSlices(
    clock,
    () => {
      now += cost;
      left -= 1;
      return left > 0;
    },
    ending.signal,
  );
  return {
    work,
    slices,
    ending,
    left: () => left,
    run() {
      for (let task = due.shift(); task; task = due.shift()) {
        now = Math.max(now, task.at);
        const from = now;
        task.run();
        if (now > from) slices.push({ from, took: now - from });
        due.sort((a, b) => a.at - b.at);
      }
    },
  };
}

describe('slices', () => {
  it('end at 8 ms, the first at 4 ms', () => {
    const { work, run, slices, left } = workbench(50, 1);
    work.request(0);
    run();
    expect(left()).toBe(0);
    expect(slices.map(({ took }) => took)).toEqual([4, 8, 8, 8, 8, 8, 6]);
  });

  it('come after longer and longer pauses where single steps are heavy', () => {
    const { work, run, slices } = workbench(8, 100);
    work.request(0);
    run();
    const pauses = slices.slice(1).map(({ from }, i) => from - slices[i].from - slices[i].took);
    expect(pauses).toEqual([32, 64, 128, 256, 512, 1024, 2000]);
  });

  it('start once, however often they are asked for', () => {
    const { work, run, slices } = workbench(1, 1);
    for (let i = 0; i < 10; i++) work.request(100);
    work.request(5);
    run();
    expect(slices).toEqual([{ from: 5, took: 1 }]);
  });

  it('stop for good when the session ends', () => {
    const { work, run, ending, left } = workbench(50, 1);
    work.request(0);
    ending.abort();
    run();
    work.request(0);
    run();
    expect(left()).toBe(50);
  });
});

describe('work that pauses by itself', () => {
  function asked(cost: number, times: number): { worked: number[]; now: number } {
    let now = 0;
    const later = (_ms: number, run: () => void) => {
      // The page's own work stands in between.
      now += 50;
      run();
      return () => undefined;
    };
    const pause = pauses({ now: () => now, later });
    const worked: number[] = [];
    let since = 0;
    for (let i = 0; i < times; i++) {
      now += cost;
      const before = now;
      if (pause() === null) continue;
      worked.push(before - since);
      since = now;
    }
    return { worked, now };
  }

  it('goes on while a slice lasts, and waits when it is over', () => {
    const { worked } = asked(1, 40);
    expect(worked.length).toBeGreaterThan(2);
    for (const took of worked) expect(took).toBe(8);
  });

  it('waits after every piece that takes a slice by itself', () => {
    expect(asked(20, 5).worked).toEqual([20, 20, 20, 20, 20]);
  });
});
