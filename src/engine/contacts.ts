// Telephone numbers, handles, e-mail addresses and links. Looks only where the tokeniser met a sign of one.
import type { Contact } from '../model/verdict';
import { DIGIT, FOLD, LATIN } from '../text/fold';
import { NUMBER, type Tokens } from '../text/tokens';

// A dot inside an address has letters on both sides: two dots, or one at the end, belong to the sentence.
// A watermark (U+034F and the like) may stand between the letters of a handle.
const HANDLE = /@[A-Za-z](?:[\u034f\u200b-\u200f\u2060\ufeff]?\w){0,30}(?:\.\w{1,30}){0,3}/y;
const SHORTEST_HANDLE = 4;
const EMAIL_HEAD = /[A-Za-z0-9][\w%+-]*(?:\.[\w%+-]+)*$/;
const EMAIL_TAIL = /@(?:[A-Za-z0-9-]{1,60}\.){1,4}[A-Za-z]{2,20}/y;
const LINK =
  /(?:https?:\/\/)?(?:[a-z0-9-]{1,60}\.){1,4}(?:com|ua|net|org|me|ru|pl|eu|de|cz|io|app|co|info|biz|link|ly|gg|site|online|shop|top|cc|to|pro|work|jobs|agency)(?![a-z0-9])(?:\/(?:[\w%~:/#@&+=\u0400-\u04ff-]|[.,;?!'()*$](?=[\w%/])){0,200})?/iy;

/** Contacts of a text in order of place. */
export function readContacts(text: string, tokens: Tokens): Contact[] {
  const found: Contact[] = [];
  let covered = 0;
  for (const { kind, offset } of tokens.events) {
    if (offset < covered || kind === 'currency') continue;
    const contact = kind === 'at' ? readAt(text, offset, covered) : readLink(text, offset, covered);
    if (!contact) continue;
    found.push(contact);
    covered = contact.end;
  }
  const addresses = found.length;
  let near = 0;
  for (const phone of readPhones(text, tokens)) {
    while (near < addresses && found[near].end <= phone.start) near++;
    if (near === addresses || found[near].start >= phone.end) found.push(phone);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Walks back over the letters that may begin an address, not past what is already read. */
function backTo(text: string, offset: number, covered: number, allowed: RegExp): number {
  let start = offset;
  while (start > covered && offset - start < 64 && allowed.test(text[start - 1])) start--;
  return start;
}

function readAt(text: string, offset: number, covered: number): Contact | null {
  const start = backTo(text, offset, covered, /[A-Za-z0-9._%+-]/);
  if (start < offset) {
    EMAIL_TAIL.lastIndex = offset;
    const head = EMAIL_HEAD.exec(text.slice(start, offset));
    const tail = head && EMAIL_TAIL.exec(text);
    if (!tail) return null;
    return { kind: 'email', start: offset - head[0].length, end: offset + tail[0].length };
  }
  HANDLE.lastIndex = offset;
  const handle = HANDLE.exec(text);
  if (!handle || handle[0].length < SHORTEST_HANDLE) return null;
  return { kind: 'handle', start: offset, end: offset + handle[0].length };
}

function readLink(text: string, offset: number, covered: number): Contact | null {
  // Before and after the dot of an address stands a Latin letter or a digit, in its last part a letter.
  if (!(FOLD[text.charCodeAt(offset + 1)] & LATIN) || offset === 0) return null;
  if (!(FOLD[text.charCodeAt(offset - 1)] & (LATIN | DIGIT))) return null;
  let start = backTo(text, offset, covered, /[A-Za-z0-9:/.-]/);
  while (start < offset && !/[A-Za-z0-9]/.test(text[start])) start++;
  LINK.lastIndex = start;
  const link = LINK.exec(text);
  if (!link || start + link[0].length <= offset) return null;
  return { kind: 'link', start, end: start + link[0].replace(/:+$/u, '').length };
}

/** The longest telephone number there is (E.164). */
const MOST_DIGITS = 15;

/** Nine digits or more in groups parted by spaces, brackets, dots or dashes, beginning with + or 0 or a country code. */
function readPhones(text: string, tokens: Tokens): Contact[] {
  const phones: Contact[] = [];
  let done = -1;
  for (const t of tokens.numbers()) {
    if (t <= done || !mayBePhone(tokens, t)) continue;
    let last = t;
    let digits = digitsIn(text, tokens, t);
    while (last + 1 < tokens.count && tokens.kind[last + 1] === NUMBER) {
      const between = text.slice(tokens.end[last], tokens.start[last + 1]);
      if (between.length > 3 || !/^[\s().-]+$/.test(between)) break;
      const more = digitsIn(text, tokens, last + 1);
      // Two numbers under each other, or in a row, are two.
      if (digits.length + more.length > MOST_DIGITS) break;
      if (tokens.sentence[last + 1] !== tokens.sentence[t]) break;
      last++;
      digits += more;
    }
    const plus = tokens.start[t] > 0 && text[tokens.start[t] - 1] === '+';
    const bracket = tokens.start[t] > 0 && text[tokens.start[t] - 1] === '(';
    const isPhone =
      digits.length >= 9 &&
      digits.length <= MOST_DIGITS &&
      (plus || bracket || /^(?:0|380|7\d{10}$|8\d{10}$|48\d{9}$)/.test(digits));
    if (isPhone)
      phones.push({
        kind: 'phone',
        start: tokens.start[t] - (plus || bracket ? 1 : 0),
        end: tokens.end[last],
      });
    done = last;
  }
  return phones;
}

/** Are there nine characters of numbers close together from token t on? */
function mayBePhone(tokens: Tokens, t: number): boolean {
  let length = 0;
  for (let k = t; k < tokens.count && tokens.kind[k] === NUMBER; k++) {
    if (k > t && tokens.start[k] - tokens.end[k - 1] > 3) break;
    length += tokens.end[k] - tokens.start[k];
    if (length >= 9) return true;
  }
  return false;
}

function digitsIn(text: string, tokens: Tokens, t: number): string {
  return text.slice(tokens.start[t], tokens.end[t]).replace(/\D/g, '');
}
