// What a pasted text shows: the verdict in a sentence, the marked words in place, and for each sign
// why to ask, what to do now and a question to send. Knows nothing of how the text was judged.
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { flagTexts } from '../../catalogue/flags';
import { writeOrdinary } from '../../engine/write-ordinary';
import type { UiLanguage } from '../../model/texts';
import type { Reason, Verdict } from '../../model/verdict';
import { CopyButton } from '../parts/CopyButton';
import { TEXT_LIMIT, type TextResult } from './check-text';
import { excerpts } from './excerpts';
import { Questions } from './Questions';

/** Words quoted under a sign's name; the rest stand marked in the text. */
const MOST_QUOTED = 4;

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
          {result.verdict.reasons.map((reason, index) => (
            <ReasonTexts
              key={reason.flag}
              reason={reason}
              text={result.text}
              language={language}
              isOpen={index === 0}
            />
          ))}
          <Questions unsaid={result.verdict.unsaid} language={language} />
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

interface ReasonProps {
  reason: Reason;
  text: string;
  language: UiLanguage;
  /** The others are a name and the words until she opens them. */
  isOpen: boolean;
}

function ReasonTexts({ reason, text, language, isOpen }: ReasonProps) {
  const { t } = useTranslation();
  const texts = flagTexts(reason.flag, language);
  if (!texts) return null;
  return (
    <details className="reason" open={isOpen}>
      <summary className="reason__head">
        <h4>{texts.name}</h4>
        <span className="reason__words">
          {reason.marks.slice(0, MOST_QUOTED).map(({ start, end }) => (
            <q key={start}>{text.slice(start, end)}</q>
          ))}
        </span>
      </summary>
      <dl>
        <dt>{t('card.why')}</dt>
        <dd>{texts.why}</dd>
        {reason.ordinary && (
          <>
            <dt>{t('card.ordinary')}</dt>
            <dd>{t('card.ordinarySum', writeOrdinary(reason.ordinary, language))}</dd>
          </>
        )}
        <dt>{t('card.now')}</dt>
        <dd>{texts.now}</dd>
        <dt>{t('card.ask')}</dt>
        <dd>
          <em>{texts.ask}</em>
        </dd>
      </dl>
      <p className="reason__foot">
        <CopyButton text={texts.ask} />
      </p>
      <details className="reason__source">
        <summary className="reason__where">{t('card.source')}</summary>
        <p>{texts.source}</p>
      </details>
    </details>
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
