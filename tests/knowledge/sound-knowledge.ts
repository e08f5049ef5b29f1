// A small knowledge without mistakes, for tests that put one mistake into it. File → text.

const LANGUAGE = (lang: string, not: string) => `lang: ${lang}
source: by hand
lists:
  paper: ["=паспорт", "=passport"]
negations:
  - { where: before, within: 2, words: "=${not}" }
forms: {}
`;

const FLAG = `id: asks-documents
group: demand
strength: strong
pointsTo: both
sources:
  - source: UNW
    where: part 3
checkedOn: 2026-11-21
texts:
  uk:
    name: Просять документи
    why: Копія паспорта дає іншим владу над вами.
    now: Не надсилайте фото документів, доки не знаєте, хто просить.
    ask: Навіщо вам фото мого паспорта до співбесіди?
  ru:
    name: Просят документы
    why: Копия паспорта даёт другим власть над вами.
    now: Не отправляйте фото документов, пока не знаете, кто просит.
    ask: Зачем вам фото моего паспорта до собеседования?
  en:
    name: Asks for documents
    why: A copy of your passport gives others power over you.
    now: Do not send photos of documents before you know who asks.
    ask: Why do you need a photo of my passport before an interview?
when: { missing: [duties] }
phrases:
  uk:
    - "=фото $paper"
  ru:
    - match: "=фото =паспорта"
      not:
        - before: "=возьмите"
          within: 4
  en:
    - "=photo $paper"
marks:
  uk:
    - "Скиньте [фото паспорт] у вайбер."
  ru:
    - "Скиньте [фото паспорта] в вайбер."
  en:
    - "Send a [photo passport] please."
silent:
  uk:
    - "Візьміть паспорт."
  ru:
    - "Возьмите паспорт."
  en:
    - "Bring a passport."
`;

const CUE = `id: duties
about: what the work is
kind: content
phrases:
  uk: ["=прибирання"]
  ru: ["=уборка"]
  en: ["=cleaning"]
`;

const SITE = `id: example
name: Example
access: asked
hosts: ["*://*.example.ua/*"]
checkedOn: 2026-11-21
skip: []
pages:
  - id: job
    paths: [/jobs/*]
    offers:
      - kind: advert
        rows: [main]
        fields:
          title: [h1]
          body: [.text]
        needs: [title]
`;

const SUPPORT = `countries: [PL]
entries:
  - id: pl-line
    kind: hotline
    ship: yes
    names:
      uk: Лінія
      ru: Линия
      en: Line
    phones:
      - { shown: "116 123", dial: "116123", reach: inside, cost: free }
    languages: [uk]
    sources:
      - { title: own page, url: "https://example.org/" }
    checkedOn: 2026-11-21
`;

export const SOUND: Readonly<Record<string, string>> = {
  'red-flags/demand/asks-documents.yaml': FLAG,
  'cues/duties.yaml': CUE,
  'languages/uk.yaml': LANGUAGE('uk', 'не'),
  'languages/ru.yaml': LANGUAGE('ru', 'не'),
  'languages/en.yaml': LANGUAGE('en', 'not'),
  'places/pl.yaml': `country: PL
names:
  uk: ["=польща"]
  ru: ["=польша"]
  en: ["=poland"]
`,
  'sources.yaml': `UNW:
  title: A report
  year: 2024
`,
  'sites/example.yaml': SITE,
  'support/pl.yaml': SUPPORT,
};
