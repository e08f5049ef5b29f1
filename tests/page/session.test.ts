// @vitest-environment jsdom
// The session on pages that live: rows that come late, are recycled, grow, leave; tabs that hide; pages that break.
import { afterEach, describe, expect, it } from 'vitest';
import { type FakeSession, judgeWords, openSession, type Setting } from './fake-session';
import { sampleNamed } from './sample-pages';

let open: FakeSession | null = null;
afterEach(() => open?.end());

function start(setting: Setting): FakeSession {
  open = openSession(setting);
  return open;
}

function page(name: string): string {
  return sampleNamed(name).html.replace(/<\/?html[^>]*>/gu, '');
}

const olxList = () => start({ site: 'olx', path: '/uk/rabota/', html: page('olx-list') });
const facebook = (name = 'facebook-feed-children') =>
  start({ site: 'facebook', path: '/groups/700000000000001/', html: page(name) });

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

describe('a page of a known site', () => {
  it('gets its marks and tells counts only', async () => {
    const { pass, words, last, shown } = olxList();
    await pass();
    expect(words()).toEqual(['паспорт']);
    expect([...shown.keys()]).toEqual(['card:911200152']);
    expect(last()).toEqual({
      site: 'olx',
      level: 'high',
      read: 4,
      marked: 1,
      partial: 0,
      reasons: [{ flag: 'asks-documents', strength: 'strong', count: 1 }],
      readable: true,
    });
  });

  it('is not changed', async () => {
    const { pass, shown } = olxList();
    const before = document.documentElement.outerHTML;
    await pass();
    expect(shown.size).toBe(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('counts a notice without marking it', async () => {
    const { pass, shown, last } = start({
      site: 'work-ua',
      path: '/jobs-kyiv/',
      html: '<div id="pjax-jobs-list"><div class="job-link"><h2><a href="/jobs/1/">Терміново!</a></h2></div></div>',
    });
    await pass();
    expect(shown.size).toBe(0);
    expect(last()).toMatchObject({ level: 'notice', read: 1, marked: 0 });
  });

  it('judges every text once', async () => {
    const { pass, judge } = olxList();
    await pass();
    element('h3').textContent = 'Робота поруч';
    element('[data-testid="l-card"]').setAttribute('hidden', '');
    await pass();
    element('[data-testid="l-card"]').removeAttribute('hidden');
    await pass();
    expect(judge).toHaveBeenCalledTimes(5);
  });
});

describe('rows', () => {
  it('that come empty and are filled later are read', async () => {
    const { pass, words, last } = olxList();
    await pass();
    const row = document.createElement('div');
    row.setAttribute('data-testid', 'l-card');
    row.id = '911209999';
    element('[data-testid="listing-grid"]').append(row);
    await pass();
    expect(last()?.read).toBe(4);
    row.innerHTML = '<div data-testid="ad-card-title"><a href="#"><h4></h4></a></div>';
    await pass();
    element('[id="911209999"] h4').append('Фото паспорта в чат');
    await pass();
    expect(words()).toEqual(['паспорт', 'паспорт']);
    expect(last()).toMatchObject({ read: 5, marked: 2 });
  });

  it('that are recycled lose and get marks', async () => {
    const { pass, shown } = olxList();
    await pass();
    const [first, , , marked] = document.querySelectorAll('[data-testid="l-card"]');
    (marked.querySelector('h4')?.firstChild as Text).data = 'Кравчиня в ательє';
    marked.id = '1';
    (first.querySelector('h4')?.firstChild as Text).data = 'Паспорт обов’язково';
    first.id = '2';
    await pass();
    expect([...shown.keys()]).toEqual(['card:2']);
  });

  it('that are rendered anew keep their mark on the new nodes', async () => {
    const { pass, words, judge } = olxList();
    await pass();
    const title = element('[id="911200152"] h4');
    title.replaceChildren(document.createTextNode(title.textContent ?? ''));
    expect(words()).not.toEqual(['паспорт']);
    await pass();
    expect(words()).toEqual(['паспорт']);
    expect(judge).toHaveBeenCalledTimes(4);
  });

  it('that leave take their marks along', async () => {
    const { pass, shown, last } = olxList();
    await pass();
    element('[id="911200152"]').remove();
    await pass();
    expect(shown.size).toBe(0);
    expect(last()).toMatchObject({ level: 'none', read: 3, marked: 0 });
  });

  it('that stand twice are told apart', async () => {
    const { pass, shown } = olxList();
    await pass();
    const twin = element('[id="911200152"]').cloneNode(true);
    element('[data-testid="listing-grid"]').append(twin);
    await pass();
    expect([...shown.keys()]).toEqual(['card:911200152', 'card:911200152#2']);
  });
});

describe('a Facebook group', () => {
  it.each(['facebook-article', 'facebook-feed-children'])('is read as %s', async (name) => {
    const { pass, words, last } = facebook(name);
    await pass();
    expect(words().map((word) => word.replaceAll('\u034f', ''))).toEqual([]);
    const read = sampleNamed(name).expected.offers.length;
    expect(last()).toMatchObject({ site: 'facebook', read, partial: 2, readable: true });
  });

  it('forgets a post that is emptied while scrolling and reads what fills its place', async () => {
    const { pass, shown, last } = facebook();
    await pass();
    const text = element('[data-ad-rendering-role="story_message"] [dir="auto"] [dir="auto"]');
    text.textContent = 'Скиньте паспорт у дірект';
    await pass();
    expect([...shown.keys()]).toEqual(['post:70000000000501']);
    const post = element('[role="feed"] > div');
    const kept = [...post.childNodes];
    post.replaceChildren();
    await pass();
    expect(shown.size).toBe(0);
    expect(last()?.read).toBe(4);
    post.append(...kept);
    await pass();
    expect([...shown.keys()]).toEqual(['post:70000000000501']);
  });

  it('reads on when a cut-off post is unfolded', async () => {
    const { pass, shown, last } = facebook();
    await pass();
    const [button] = [...document.querySelectorAll('[role="button"]')].filter(
      ({ textContent }) => textContent === 'See more',
    );
    button.replaceWith('і скан паспорта в чат.');
    await pass();
    expect([...shown.values()].map(({ key, partial }) => [key, partial])).toEqual([
      ['post:70000000000504', false],
    ]);
    expect(last()?.partial).toBe(1);
  });
});

describe('going from page to page without a reload', () => {
  it('takes marks away where nothing is read', async () => {
    const { pass, shown, last } = olxList();
    await pass();
    history.pushState(null, '', '/uk/help/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass();
    expect(shown.size).toBe(0);
    expect(last()).toMatchObject({ read: 0, readable: true });
  });

  it('reads the new kind of page, even if its address changes in silence', async () => {
    const { pass, words, last } = olxList();
    await pass();
    history.pushState(null, '', '/d/uk/obyavlenie/rabota/pomichnitsya-ID18qWeR.html');
    document.body.innerHTML = new DOMParser().parseFromString(
      page('olx-advert'),
      'text/html',
    ).body.innerHTML;
    await pass();
    expect(words()).toEqual(['паспорт']);
    expect(last()).toMatchObject({ read: 1, marked: 1 });
  });
});

describe('a hidden tab', () => {
  it('is left alone until it is seen', async () => {
    const fake = start({
      site: 'olx',
      path: '/uk/rabota/',
      html: page('olx-list'),
      isHidden: true,
    });
    await fake.pass(10_000);
    expect(fake.reports).toEqual([]);
    expect(fake.judge).not.toHaveBeenCalled();
    fake.setHidden(false);
    await fake.pass();
    expect(fake.last()).toMatchObject({ read: 4, marked: 1 });
  });

  it('never says "nothing here" because its rows were taken away meanwhile', async () => {
    const fake = olxList();
    await fake.pass();
    fake.setHidden(true);
    const grid = element('[data-testid="listing-grid"]');
    const kept = [...grid.childNodes];
    grid.replaceChildren();
    await fake.pass(10_000);
    expect(fake.last()).toMatchObject({ read: 4, marked: 1 });
    grid.append(...kept);
    fake.setHidden(false);
    await fake.pass();
    expect(fake.last()).toMatchObject({ read: 4, marked: 1 });
    expect(fake.words()).toEqual(['паспорт']);
  });
});

describe('a page that cannot be read', () => {
  it('is called so only after it had time to come', async () => {
    const { pass, reports, last } = start({
      site: 'olx',
      path: '/uk/rabota/',
      html: page('olx-list').replaceAll('l-card', 'm-card'),
    });
    await pass(2900);
    expect(reports).toEqual([]);
    await pass(200);
    expect(last()).toMatchObject({ read: 0, readable: false });
  });

  it('is read by its words if it is an advert, until its names are known again', async () => {
    const fake = start({
      site: 'olx',
      path: '/d/uk/obyavlenie/x-ID18qWeR.html',
      html: page('olx-advert').replaceAll('ad_description', 'ad_words'),
    });
    await fake.pass(4000);
    expect(fake.words()).toEqual(['паспорт']);
    expect(fake.last()).toMatchObject({ site: 'olx', readable: true, marked: 1 });
    element('[data-testid="ad_words"]').setAttribute('data-testid', 'ad_description');
    element('h3').textContent = 'Опис вакансії';
    await fake.pass();
    expect([...fake.shown.keys()]).toEqual(['advert:911300777']);
  });

  it('may be a group without a single post', async () => {
    const { pass, last } = start({ site: 'facebook', path: '/groups/1/', html: '<p>Вхід</p>' });
    await pass(4000);
    expect(last()).toMatchObject({ read: 0, readable: true });
  });
});

describe('a page of an unknown site', () => {
  const html = page('job-board').replace('Send a passport scan', 'Ваш паспорт');
  const unknown = () => start({ site: null, path: '/work-abroad', html });

  it('is not touched before she asks', async () => {
    const { pass, judge, reports } = unknown();
    await pass(10_000);
    expect(judge).not.toHaveBeenCalled();
    expect(reports).toEqual([]);
  });

  it('is read once when she asks, and left when she goes on', async () => {
    const { session, pass, shown, last, judge } = unknown();
    session.check();
    await pass();
    expect(last()).toMatchObject({ site: 'generic', readable: true });
    const judged = judge.mock.calls.length;
    document.body.append('Паспорт');
    await pass();
    expect(judge).toHaveBeenCalledTimes(judged);
    history.pushState(null, '', '/other');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(shown.size).toBe(0);
  });

  it('says so if there is nothing to read', async () => {
    const { session, pass, last } = start({ site: null, path: '/x', html: '<p>Мало</p>' });
    session.check();
    await pass();
    expect(last()).toMatchObject({ site: 'generic', read: 0, readable: false });
  });
});

describe('"this is fine"', () => {
  it('hides the mark, everywhere the same words stand, and can be taken back', async () => {
    const { pass, shown, paintHost, last } = olxList();
    await pass();
    const [{ hash }] = [...shown.values()];
    await paintHost.setFine(hash, 'asks-documents', true);
    await pass();
    expect(shown.size).toBe(0);
    expect(last()).toMatchObject({ level: 'none', marked: 0 });
    await paintHost.setFine(hash, 'asks-documents', false);
    await pass();
    expect(shown.size).toBe(1);
  });
});

describe('the session survives', () => {
  it('a text that breaks its judge', async () => {
    const { pass, words, last } = start({
      site: 'olx',
      path: '/uk/rabota/',
      html: page('olx-list'),
      judge(offer) {
        if (offer.text.startsWith('Двірник')) throw new Error('broken');
        return judgeWords(offer);
      },
    });
    await pass();
    expect(words()).toEqual(['паспорт']);
    expect(last()?.read).toBe(3);
  });

  it('a storm of changes', async () => {
    const { pass, judge, words } = olxList();
    await pass();
    for (let i = 0; i < 3000; i++) document.body.append(document.createElement('b'));
    element('h4').textContent = 'Тут питають паспорт';
    await pass(2000);
    expect(words()).toEqual(['паспорт', 'паспорт']);
    expect(judge).toHaveBeenCalledTimes(5);
  });

  it('its own marks: they are no change of the page', async () => {
    const mark = document.createElement('x-mark');
    const { pass, judge, reports } = start({
      site: 'olx',
      path: '/uk/rabota/',
      html: page('olx-list'),
      owned: (node) => node === mark,
    });
    await pass();
    const before = reports.length;
    document.documentElement.append(mark);
    mark.textContent = 'Паспорт';
    mark.remove();
    await pass();
    expect(judge).toHaveBeenCalledTimes(4);
    expect(reports.length).toBe(before);
  });

  it('being ended: marks are cleared and nothing is read any more', async () => {
    const { pass, shown, judge, end } = olxList();
    await pass();
    end();
    expect(shown.size).toBe(0);
    element('h4').textContent = 'Паспорт';
    await pass();
    expect(judge).toHaveBeenCalledTimes(4);
  });
});
