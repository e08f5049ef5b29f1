// Writes or reads which of the concepts told before is meant. It must not know what they are made of.
import { CONTEXT, FEWEST, LANGUAGES } from './contexts';
import type { SymbolCoder } from './symbol-reader';
import { Followers, MOST_FOLLOWERS, transferEven, transferNumber } from './transfer';

/** How a choice of a phrase is told. */
export const CHOICE = { fresh: 0, known: 1, adopted: 2, entity: 3, body: 4 };
/** Another concept than one of the latest followers. */
const OTHER = MOST_FOLLOWERS;

/** Which concepts have been told, and which a language has named. */
export class ConceptNumbers {
  private readonly conceptAt: number[][] = Array.from({ length: LANGUAGES }, () => []);
  private readonly placeOf: Int32Array[];
  private readonly followers: Followers;
  private readonly ids = new Map<number, number>();
  private told = 0;

  constructor(
    private readonly coder: SymbolCoder,
    count: number,
  ) {
    this.placeOf = this.conceptAt.map(() => new Int32Array(count).fill(-1));
    this.followers = new Followers(count + LANGUAGES);
  }

  kindOf(own: number, language: number): number {
    const id = this.ids.get(own);
    if (id === undefined) return CHOICE.fresh;
    return this.placeOf[language][id] < 0 ? CHOICE.adopted : CHOICE.known;
  }

  fresh(own: number, language: number): number {
    if (own >= 0) this.ids.set(own, this.told);
    this.place(this.told, language);
    return this.told++;
  }

  known(own: number, before: number, language: number): number {
    const { coder, followers } = this;
    const id = this.ids.get(own) ?? -1;
    const key = before < 0 ? language : before + LANGUAGES;
    const place = id < 0 ? 0 : followers.placeOf(key, id);
    const context = before < 0 ? FEWEST : followers.length(key);
    const told = coder.symbol(CONTEXT.conceptFollows + context, place < 0 ? OTHER : place);
    if (told !== OTHER) return followers.at(key, told);
    const last = this.conceptAt[language].length - 1;
    const ago = transferNumber(coder, CONTEXT.concept, last - this.placeOf[language][id]);
    return this.conceptAt[language][last - ago];
  }

  adopted(own: number, language: number): number {
    const id = transferEven(this.coder, this.told, this.ids.get(own) ?? 0);
    this.place(id, language);
    return id;
  }

  note(before: number, language: number, id: number): void {
    this.followers.note(before < 0 ? language : before + LANGUAGES, id);
  }

  private place(id: number, language: number): void {
    this.placeOf[language][id] = this.conceptAt[language].push(id) - 1;
  }
}
