// Copies one line of several, where a button with words beside each would be louder than the lines.
// Knows nothing of what is copied.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './copy-icon.css';

interface Props {
  text: string;
  /** Read out in place of the sign. */
  label: string;
}

const SHEETS = 'M9 9h10v11H9ZM15 9V4H5v11h4';
const TICK = 'm5 12.5 4.5 4.5L19 7.5';

export function CopyIcon({ text, label }: Props) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <button
        type="button"
        className="copy-icon"
        aria-label={label}
        title={t('card.copy')}
        onClick={copy}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={isCopied ? TICK : SHEETS} />
        </svg>
      </button>
      <span role="status" className="for-screen-readers">
        {isCopied ? t('card.copied') : ''}
      </span>
    </>
  );
}
