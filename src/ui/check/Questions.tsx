// Questions for what a pasted offer leaves unsaid, in her language or in that of the country, ready to copy.
// Knows nothing of how a gap is found.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionsFor } from '../../catalogue/shipped-questions';
import type { UiLanguage } from '../../model/texts';
import type { Unsaid } from '../../model/verdict';
import { CopyButton } from '../parts/CopyButton';
import { CopyIcon } from '../parts/CopyIcon';
import './questions.css';

interface Props {
  unsaid: Unsaid;
  language: UiLanguage;
}

export function Questions({ unsaid, language }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const sets = questionsFor(unsaid, language);
  const shown = sets.find(({ lang }) => lang === chosen) ?? sets[0];
  if (!shown) return null;
  return (
    <section className="questions">
      <h4>{t('card.questions')}</h4>
      <p className="questions__why">{t('card.questionsWhy')}</p>
      {sets.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be shown
        <div className="questions__languages" role="group" aria-label={t('card.questionsLanguage')}>
          {sets.map(({ lang, name }) => (
            <button
              key={lang}
              type="button"
              lang={lang}
              aria-pressed={lang === shown.lang}
              onClick={() => setChosen(lang)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <ul lang={shown.lang}>
        {shown.questions.map(({ text, meaning }) => (
          <li key={text}>
            <span>
              {text}
              {meaning && (
                <span className="questions__meaning" lang={language}>
                  {meaning}
                </span>
              )}
            </span>
            <span lang={language}>
              <CopyIcon text={text} label={`${t('card.copy')}: ${meaning ?? text}`} />
            </span>
          </li>
        ))}
      </ul>
      {shown.questions.length > 1 && (
        <p className="questions__copy">
          <CopyButton
            key={shown.lang}
            text={shown.questions.map(({ text }) => text).join('\n')}
            label={t('card.copyAll')}
          />
        </p>
      )}
    </section>
  );
}
