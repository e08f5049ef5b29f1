// What a pasted text shows: the verdict in a sentence, the marked words in place, and for each sign
// why to ask, what to do now and a question to send. Knows nothing of how the text was judged.
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { flagTexts } from '../../catalogue/flags';
import type { UiLanguage } from '../../model/texts';
import type { Reason, Verdict } from '../../model/verdict';
import { CopyButton } from '../parts/CopyButton';
import { TEXT_LIMIT, type TextResult } from './check-text';
import { excerpts } from './excerpts';

interface Props {
  result: TextResult;
  language: UiLanguage;
}

export function TextVerdict({ result, language }: Props) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  const level = result.kind === 'judged' ? result.verdict.level : 'none';

  // The answer stands below the fold: take her there, and let a screen reader read it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new result is announced
  useEffect(() => title.current?.focus(), [result]);

  return (
    <div className="verdict" data-level={level}>
      <h3 ref={title} tabIndex={-1}>
        {titleOf(t, result)}
      </h3>
      <p className="verdict__said">{sentenceOf(t, result, language)}</p>
      {result.isCut && (
        <p className="verdict__cut">
          {t('check.cut', { limit: TEXT_LIMIT.toLocaleString(language) })}
        </p>
      )}
      {result.kind === 'judged' && result.verdict.reasons.length > 0 && (
        <>
          <MarkedText text={result.text} verdict={result.verdict} />
          {result.verdict.reasons.map((reason) => (
            <ReasonTexts key={reason.flag} reason={reason} language={language} />
          ))}
        </>
      )}
    </div>
  );
}

function MarkedText({ text, verdict }: { text: string; verdict: Verdict }) {
  const { t } = useTranslation();
  const marks = verdict.reasons.flatMap((reason) => reason.marks);
  return (
    <section className="marked-text" aria-label={t('check.marks')}>
      {excerpts(text, marks).map(({ text: piece, kind, start }) =>
        kind === 'marked' ? (
          <mark key={`${kind}${start}`}>{piece}</mark>
        ) : (
          <span key={`${kind}${start}`}>{piece}</span>
        ),
      )}
    </section>
  );
}

function ReasonTexts({ reason, language }: { reason: Reason; language: UiLanguage }) {
  const { t } = useTranslation();
  const texts = flagTexts(reason.flag, language);
  if (!texts) return null;
  return (
    <article className="reason" data-strength={reason.strength}>
      <h4>{texts.name}</h4>
      <dl>
        <dt>{t('card.why')}</dt>
        <dd>{texts.why}</dd>
        <dt>{t('card.now')}</dt>
        <dd>{texts.now}</dd>
        <dt>{t('card.ask')}</dt>
        <dd>
          <q>{texts.ask}</q>
        </dd>
      </dl>
      <p className="reason__foot">
        <CopyButton text={texts.ask} />
      </p>
      <p className="reason__source">
        {t('card.source')}: {texts.source}
      </p>
    </article>
  );
}

function titleOf(t: TFunction, result: TextResult): string {
  if (result.kind === 'otherLanguage') return t('check.otherLanguage');
  const { level } = result.verdict;
  if (level === 'high') return t('level.high');
  if (level === 'caution') return t('level.caution');
  return level === 'notice' ? t('level.notice') : t('page.nothing');
}

function sentenceOf(t: TFunction, result: TextResult, language: UiLanguage): string {
  if (result.kind === 'otherLanguage') {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    const name = result.code ? names.of(result.code) : undefined;
    return name ? t('check.languageGuess', { language: name }) : t('check.language');
  }
  if (result.verdict.level !== 'none') return t('page.law');
  switch (result.verdict.speaker) {
    case 'warning':
      return t('check.speakerWarning');
    case 'seeker':
      return t('check.speakerSeeker');
    case 'sale':
      return t('check.speakerSale');
    case 'question':
      return t('check.speakerQuestion');
    case 'offer':
      return t('check.nothingLimits');
  }
}
