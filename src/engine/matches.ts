// All matches found in one text, and of each phrase those that count.
// It must not know whose phrases they are.
import { type Match, type Matcher, tightest } from './match';

/** Matches by phrase, in the order in which the phrases were met. */
export class Matches {
  private byPhrase: Map<number, Match[]> | null = null;

  add(match: Match | null): void {
    if (!match) return;
    this.byPhrase ??= new Map();
    const list = this.byPhrase.get(match.phrase);
    if (list) list.push(match);
    else this.byPhrase.set(match.phrase, [match]);
  }

  /** The tightest of each phrase that its guards allow. */
  allowed(matcher: Matcher): Match[] {
    const all: Match[] = [];
    for (const list of this.byPhrase?.values() ?? []) {
      for (const match of tightest(list)) if (matcher.isAllowed(match)) all.push(match);
    }
    return all;
  }
}
