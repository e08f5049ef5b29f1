// Telephone numbers, handles, e-mail addresses and links, as people write them, and what is none of them.
import { describe, expect, it } from 'vitest';
import { contactsIn } from './fact-reader';

describe('telephone numbers', () => {
  it.each([
    '+380 67 123 45 67',
    '+380671234567',
    '+38 (067) 123-45-67',
    '067 123 45 67',
    '0671234567',
    '(067) 123-45-67',
    '067.123.45.67',
    '380671234567',
    '+48 501 234 567',
    '+971 50 123 4567',
    '8 916 123 45 67',
  ])('%s', (phone) => {
    expect(contactsIn(phone)).toEqual([`phone: ${phone}`]);
    expect(contactsIn(`Тел: ${phone}.`)).toEqual([`phone: ${phone}`]);
    expect(contactsIn(`дзвоніть ${phone}, Оля`)).toEqual([`phone: ${phone}`]);
  });

  it.each([
    '1500-2000',
    '3 000 000 000 грн',
    '18.11.2025',
    '12345678',
    '123 456',
    '4149 4993 1234 5678 9012 3456',
    '067 123',
  ])('%s is none', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});

describe('several telephone numbers', () => {
  it.each([
    '0671234567\n0501234567',
    '0671234567 0501234567',
    '0671234567, 0501234567',
    '067 123 45 67 / 050 123 45 67',
    '+380671234567 +380501234567',
    '067-123-45-67; 050-123-45-67',
  ])('%j', (text) => {
    expect(contactsIn(text)).toEqual(
      text.split(/\n|, |; | \/ | (?=\+)|(?<=\d{10}) /u).map((p) => `phone: ${p}`),
    );
  });
});

describe('handles', () => {
  it.each([
    ['@anna_job', 'handle: @anna_job'],
    ['@Anna.Job', 'handle: @Anna.Job'],
    ['(@anna_job)', 'handle: @anna_job'],
    ['пишіть @anna_job.', 'handle: @anna_job'],
    ['пишіть @anna_job..далі', 'handle: @anna_job'],
    ['пишіть @anna_job...', 'handle: @anna_job'],
    ['пишіть:@anna1', 'handle: @anna1'],
    ['пишіть!@anna1', 'handle: @anna1'],
  ])('%s', (text, expected) => {
    expect(contactsIn(text)).toEqual([expected]);
  });

  it.each(['@', '@ anna', '@ан', '@an', '@12345', '@@', 'a @ b'])('%s is none', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  it.each(['anna@example.com', 'anna.k+job@mail.example.ua', 'A_1@x-y.org'])('%s', (address) => {
    expect(contactsIn(address)).toEqual([`email: ${address}`]);
    expect(contactsIn(`на ${address}, Оля`)).toEqual([`email: ${address}`]);
    expect(contactsIn(`на ${address}. Оля`)).toEqual([`email: ${address}`]);
    expect(contactsIn(`пошта..${address}`)).toEqual([`email: ${address}`]);
  });

  it.each(['anna@', 'anna@example', 'anna@.com'])('%s is none', (text) => {
    expect(contactsIn(text).filter((c) => c.startsWith('email'))).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    't.me/x',
    't.me/robota_eu',
    'https://t.me/+AbC123',
    'http://example.com',
    'HTTPS://EXAMPLE.COM/A',
    'example.com.ua/path?a=1&b=2#c',
    'www.example.org',
    'wa.me/380671234567',
    'instagram.com/anna.k',
    'bit.ly/3abc',
    'my-site.online',
  ])('%s', (link) => {
    expect(contactsIn(link)).toEqual([`link: ${link}`]);
    for (const after of [
      '.',
      ',',
      '!',
      '?',
      ')',
      '»',
      ' і',
      '\n',
      '...',
      '..далі',
      '!!!',
      ':',
      '",',
      '\n\nt',
    ]) {
      expect(contactsIn(`ось ${link}${after}`), after).toEqual([`link: ${link}`]);
    }
  });

  it.each([
    'слово.слово',
    'тис.грн',
    'end.Start',
    '3.5',
    'a.b',
    'node.js',
    'me',
    'x.company',
    '...',
    'робота.Ua',
  ])('%s is none', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });

  it('keeps several contacts apart and in order', () => {
    expect(contactsIn('t.me/a1, @anna_b, a@b.com, +380671234567, https://c.com/d')).toEqual([
      'link: t.me/a1',
      'handle: @anna_b',
      'email: a@b.com',
      'phone: +380671234567',
      'link: https://c.com/d',
    ]);
  });
});
