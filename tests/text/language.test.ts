// Which language a text is taken for.
import { describe, expect, it } from 'vitest';
import { detectLanguage, type TextLanguage } from '../../src/text/language';

const CASES: [TextLanguage, string][] = [
  ['uk', 'Шукаємо дівчат на роботу за кордоном'],
  ['uk', 'ШУКАЄМО ПРАЦІВНИЦЬ'],
  ['uk', 'Потрібна няня, оплата щодня'],
  ['uk', 'Робота для вас: прибирання'],
  ['uk', 'ґанок'],
  ['uk', 'Робота в Telegram, пишіть менеджеру @anna'],
  ['ru', 'Требуются девушки на работу за границей'],
  ['ru', 'ТРЕБУЮТСЯ ДЕВУШКИ, ОПЛАТА КАЖДЫЙ ДЕНЬ'],
  ['ru', 'Ищем сотрудниц, оплата по договору'],
  ['ru', 'Ёлка и объезд'],
  ['ru', 'Нужна няня на выходные'],
  ['en', 'We are looking for girls to work in a hotel abroad'],
  ['en', 'No experience? You can work with us in Dubai, the flat is free'],
  ['en', 'WORK FOR YOU'],
  ['unknown', 'Szukamy pracowników do pracy w Polsce, zakwaterowanie zapewnione'],
  ['unknown', 'Wir suchen Mitarbeiterinnen für Küche und Büro'],
  ['unknown', 'Hledáme ženy na úklid, práce v Praze'],
  ['unknown', ''],
  ['unknown', '3000 € / 12 / +380'],
  ['unknown', '仕事を探しています'],
  ['unknown', 'ок'],
  ['unknown', '🔥🔥🔥'],
];

describe('the language of a text', () => {
  it.each(CASES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told by its beginning: what follows a long text changes nothing', () => {
    const begins = 'Шукаємо працівниць на кухню. '.repeat(12);
    expect(detectLanguage(begins + 'ыэъё '.repeat(500))).toBe('uk');
  });
});
