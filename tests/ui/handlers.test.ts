// What pages may tell the background, and what it keeps: ids, counts and hashes, never words.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Background, createHandlers } from '../../src/messages/handlers';
import type { CardWords, FlagTexts } from '../../src/model/texts';

const TEXT = 'Дівчатка 18–25, скиньте фото паспорта в телеграм';
const HASH = 'a1b2c3d4e5f60718';
const PAGE = { tabId: 7, isPrivate: false };

let background: { [K in keyof Background]: ReturnType<typeof vi.fn<Background[K]>> };
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  background = {
    choices: vi.fn(async () => ({ language: 'uk', level: 'caution', badge: false }) as const),
    isSiteOn: vi.fn(async () => true),
    salt: vi.fn(async () => 'ab'.repeat(32)),
    listFine: vi.fn(async () => [{ hash: HASH, flag: 'secrecy', day: '2026-11-21' }]),
    setFine: vi.fn(async () => {}),
    words: vi.fn(async () => ({ lang: 'uk' }) as CardWords),
    flagTexts: vi.fn(async (flag: string) =>
      flag === 'secrecy' ? ({ name: flag } as FlagTexts) : null,
    ),
    questions: vi.fn(async () => []),
    setBadge: vi.fn(async () => {}),
    openHelp: vi.fn(async () => {}),
  };
  handlers = createHandlers(background);
});

/** Everything the background was handed, as text. */
function handed(): string {
  const spies: { mock: { calls: unknown[][] } }[] = Object.values(background);
  return JSON.stringify(spies.map(({ mock }) => mock.calls));
}

describe('a page’s words go no further', () => {
  it('as a flag whose words are asked for', async () => {
    const { flags } = await handlers.cardTexts({ flags: [TEXT, 'secrecy'] });
    expect(Object.keys(flags)).toEqual(['secrecy']);
    expect(handed()).not.toContain('паспорта');
  });

  it('as what an offer leaves unsaid', async () => {
    const gap = { id: TEXT, isAsked: false, text: TEXT };
    const known = { id: 'employer', isAsked: true, text: TEXT };
    await handlers.cardTexts({
      flags: [],
      unsaid: { gaps: [gap, known], countries: [TEXT, 'PL', 'pl'] },
    });
    expect(background.questions).toHaveBeenCalledExactlyOnceWith({
      gaps: [{ id: 'employer', isAsked: true }],
      countries: ['PL'],
    });
    expect(handed()).not.toContain('паспорта');
  });

  it('as a hash or a flag that is fine', async () => {
    await handlers.setFine({ hash: TEXT, flag: 'secrecy', fine: true }, PAGE);
    await handlers.setFine({ hash: HASH, flag: TEXT, fine: true }, PAGE);
    expect(background.setFine).not.toHaveBeenCalled();
  });

  it('as the name of a site', async () => {
    await handlers.getPageSettings({ site: TEXT });
    expect(background.isSiteOn).toHaveBeenCalledWith('generic');
  });

  it('as anything beside the counts', async () => {
    const summary = { marked: 3, text: TEXT, reasons: [{ flag: TEXT }] };
    background.choices.mockResolvedValue({ language: 'uk', level: 'caution', badge: true });
    await handlers.summary(summary, PAGE);
    expect(background.setBadge).toHaveBeenCalledWith(7, '3');
    expect(handed()).not.toContain('паспорта');
  });
});

describe('“This is fine”', () => {
  it('is kept', async () => {
    await handlers.setFine({ hash: HASH, flag: 'secrecy', fine: true }, PAGE);
    expect(background.setFine).toHaveBeenCalledWith(HASH, 'secrecy', true);
  });

  it('is not kept from a private window', async () => {
    await handlers.setFine(
      { hash: HASH, flag: 'secrecy', fine: true },
      { ...PAGE, isPrivate: true },
    );
    expect(background.setFine).not.toHaveBeenCalled();
  });

  it('goes to the page without the day', async () => {
    const { fine } = await handlers.getPageSettings({ site: 'olx' });
    expect(fine).toEqual([{ hash: HASH, flag: 'secrecy' }]);
  });
});

describe('the number on the icon', () => {
  it.each([
    [false, 3, ''],
    [true, 3, '3'],
    [true, 0, ''],
  ])('wanted %s, %i marked: “%s”', async (badge, marked, shown) => {
    background.choices.mockResolvedValue({ language: 'uk', level: 'caution', badge });
    await handlers.summary({ marked }, PAGE);
    expect(background.setBadge).toHaveBeenCalledWith(7, shown);
  });
});
