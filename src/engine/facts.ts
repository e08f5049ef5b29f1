// The facts of one text: sums, ages and contacts, each also as an entity that phrases can name.
import type { AgeLimit, Contact, Pay } from '../model/verdict';
import type { Tokens } from '../text/tokens';
import { readContacts } from './contacts';
import { type Entities, tokensWithin } from './entities';
import { groupNumbers, readAge, readMoney } from './numbers';
import { ENTITIES } from './pack-format';
import type { Units } from './units';

/** Number of each kind of entity. */
export const ENTITY = Object.fromEntries(ENTITIES.map((name, i) => [name, i])) as Record<
  (typeof ENTITIES)[number],
  number
>;

/** Ages said only in passing («18-25» without a word) are not `explicit`. */
export interface StatedFacts {
  pay: Pay[];
  ages: (AgeLimit & { explicit: boolean })[];
  contacts: Contact[];
}

/** Reads them out of the tokens and adds them to the entities. */
export function readFacts(
  text: string,
  tokens: Tokens,
  entities: Entities,
  units: Units,
): StatedFacts {
  const pay: Pay[] = [];
  const ages: StatedFacts['ages'] = [];
  const contacts = readContacts(text, tokens);
  const isContact = new Set<number>();
  let near = 0;
  for (const contact of contacts) {
    const within = tokensWithin(tokens, near, contact.start, contact.end);
    if (!within) continue;
    near = within.last;
    for (let t = within.first; t <= within.last; t++) isContact.add(t);
    const entity = contact.kind === 'email' ? ENTITY.link : ENTITY[contact.kind];
    entities.add({ entity, ...within, start: contact.start, end: contact.end, value: 0 });
  }
  for (const group of groupNumbers(text, tokens)) {
    if (isContact.has(group.first)) continue;
    for (let t = group.first; t <= group.last; t++) {
      if (group.first === t || group.last === t) {
        const value = group.values[t === group.first ? 0 : 1];
        entities.add({
          entity: ENTITY.num,
          first: t,
          last: t,
          start: tokens.start[t],
          end: tokens.end[t],
          value,
        });
      }
    }
    const money = readMoney(text, tokens, group, units);
    if (money) {
      const { first, last, ...sum } = money;
      pay.push(sum);
      entities.add({
        entity: ENTITY.money,
        first,
        last,
        start: money.start,
        end: money.end,
        value: money.max,
      });
      continue;
    }
    const age = readAge(text, tokens, group, units);
    if (age) {
      const { first, last, ...limits } = age;
      ages.push(limits);
      entities.add({
        entity: ENTITY.age,
        first,
        last,
        start: age.start,
        end: age.end,
        value: age.max ?? age.min ?? 0,
      });
    }
  }
  return { pay, ages, contacts };
}
