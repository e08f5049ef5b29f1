// A text of her own: pasted, judged here, shown with the words that matter marked in place.
// Knows nothing of pages; the text lives in this component only and goes nowhere.
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../model/texts';
import { checkText, type TextResult } from './check-text';
import { guessLanguage } from './guess-language';
import { loadEngine } from './load-engine';
import { TextVerdict } from './TextVerdict';
import './check.css';

export function CheckText({ language }: { language: UiLanguage }) {
  const { t } = useTranslation();
  const field = useId();
  const hint = useId();
  const [text, setText] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<TextResult | null>(null);

  const check = async (event: FormEvent) => {
    event.preventDefault();
    setWorking(true);
    const engine = await loadEngine();
    // Lets "Reading…" be drawn and spoken before a long text takes the thread.
    await new Promise((resolve) => setTimeout(resolve));
    setResult(checkText(text, engine.judge, guessLanguage));
    setWorking(false);
  };
  const clear = () => {
    setText('');
    setResult(null);
  };

  return (
    <div className="check">
      <form onSubmit={check}>
        <label htmlFor={field}>{t('check.label')}</label>
        <textarea
          id={field}
          aria-describedby={hint}
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={hint} className="check__hint">
          {t('check.hint')}
        </p>
        <p className="check__buttons">
          <button type="submit" className="button" disabled={text.trim() === '' || isWorking}>
            {t('check.run')}
          </button>
          <button type="button" className="button button--plain" onClick={clear}>
            {t('check.clear')}
          </button>
        </p>
      </form>
      <div role="status" aria-live="polite">
        {isWorking && <p>{t('check.working')}</p>}
      </div>
      {result && !isWorking && <TextVerdict result={result} language={language} />}
    </div>
  );
}
