// @vitest-environment jsdom
// What the painter adds to a page, and that all of it goes again.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Painter } from '../../src/page/contract';
import { createPainter } from '../../src/page/paint/painter';
import { offer, openPage, paintHost } from './page';

const HTML = `<article id="one">Паспорт залишите нам</article>
  <article id="two">Квиток відпрацюєте</article><article id="three">Кухарка</article>`;

let page: ReturnType<typeof openPage>;
let painter: Painter;

/** Frames and the slow check run on the same made-up clock. */
const wait = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
const marks = () => [...page.shadow().querySelectorAll<HTMLElement>('.rail:not([hidden]) .mark')];

beforeEach(() => {
  vi.useFakeTimers();
  page = openPage(HTML);
  painter = createPainter(paintHost());
});

afterEach(() => {
  painter.clear();
  vi.useRealTimers();
});

it('adds nothing before there is something to mark', async () => {
  await wait(5000);
  expect(page.host()).toBeNull();
  expect(painter.focusNext()).toBe(false);
});

it('leaves the body exactly as it was', async () => {
  const before = document.body.outerHTML;
  const seen = vi.fn();
  const observer = new MutationObserver(seen);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  painter.show(offer('one'));
  painter.show(offer('two', { level: 'high' }));
  await wait();
  painter.openCard('one');
  await wait();
  painter.clear();
  await wait();
  observer.disconnect();
  expect(document.body.outerHTML).toBe(before);
  expect(seen).not.toHaveBeenCalled();
});

it('stands beside the body behind a closed root, under a name that says nothing', async () => {
  painter.show(offer('one'));
  await wait();
  const host = page.host()!;
  expect(host.parentElement).toBe(document.documentElement);
  expect(host.shadowRoot).toBeNull();
  expect(host.attributes).toHaveLength(0);
  expect(host.childNodes).toHaveLength(0);
  expect(host.outerHTML).not.toMatch(/oberih|risk|danger|scam|traffick/i);
});

it('gives each offer its mark, named in her language and looking as its level', async () => {
  painter.show(offer('two', { level: 'high' }));
  painter.show(offer('one'));
  await wait();
  expect(marks().map((mark) => mark.className)).toEqual(['mark mark-caution', 'mark mark-high']);
  expect(marks()[0].getAttribute('aria-label')).toBe('Про що варто запитати в цьому оголошенні');
  expect(marks()[0].tagName).toBe('BUTTON');
});

it('repaints an offer instead of marking it twice', async () => {
  painter.show(offer('one'));
  painter.show(offer('one', { level: 'high' }));
  await wait();
  expect(marks().map((mark) => mark.className)).toEqual(['mark mark-high']);
});

it('goes when the last mark goes', async () => {
  painter.show(offer('one'));
  painter.show(offer('two'));
  painter.hide('one');
  await wait();
  expect(marks()).toHaveLength(1);
  painter.hide('two');
  expect(page.host()).toBeNull();
  painter.show(offer('three'));
  await wait();
  expect(marks()).toHaveLength(1);
});

it('comes back after the page has removed it', async () => {
  painter.show(offer('one'));
  await wait();
  page.host()!.remove();
  await wait(1100);
  expect(page.host()).not.toBeNull();
  expect(marks()).toHaveLength(1);
});

it('shows no mark for an offer that has left the page', async () => {
  painter.show(offer('one'));
  await wait();
  document.getElementById('one')!.remove();
  await wait(1100);
  expect(marks()).toHaveLength(0);
});

it('knows its own nodes from those of the page', async () => {
  painter.show(offer('one'));
  await wait();
  expect(painter.owns(page.host()!)).toBe(true);
  expect(painter.owns(marks()[0])).toBe(true);
  expect(painter.owns(document.getElementById('one')!)).toBe(false);
});

it('moves the focus from mark to mark, and round', async () => {
  painter.show(offer('one'));
  painter.show(offer('two'));
  await wait();
  const focused = [1, 2, 3].map(() => {
    expect(painter.focusNext()).toBe(true);
    return marks().indexOf(page.shadow().activeElement as HTMLElement);
  });
  expect(focused).toEqual([0, 1, 0]);
  expect(page.shadow().querySelector('.card')).toBeNull();
});

it('keeps what happens in it from the page', async () => {
  const heard = vi.fn();
  for (const type of ['click', 'keydown']) document.addEventListener(type, heard);
  painter.show(offer('one'));
  await wait();
  marks()[0].click();
  page
    .shadow()
    .querySelector('.card')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
  for (const type of ['click', 'keydown']) document.removeEventListener(type, heard);
  expect(heard).not.toHaveBeenCalled();
});

it('works no more after it was cleared', async () => {
  painter.show(offer('one'));
  await wait();
  painter.clear();
  document.dispatchEvent(new Event('scroll'));
  document.body.click();
  await wait(5000);
  expect(page.host()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

it('underlines with boxes where the browser has no highlights', async () => {
  page.lines.push(new DOMRect(110, 120, 60, 18));
  painter.show(offer('one'));
  await wait();
  const boxes = () => [...page.shadow().querySelectorAll('.box')].map((box) => box.className);
  expect(boxes().sort()).toEqual(['box', 'box box-more']);
  painter.show(offer('one', {}, ['papers']));
  await wait();
  expect(boxes()).toEqual(['box box-more']);
});
