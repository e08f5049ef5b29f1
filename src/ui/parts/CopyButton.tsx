// Copies a ready question, and says that it has.
// Knows nothing of where the question comes from.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  text: string;
  /** Default: copy the question. */
  label?: string;
}

export function CopyButton({ text, label }: Props) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="button button--small" onClick={copy}>
        {label ?? t('card.copy')}
      </button>
      <span role="status" className="copied">
        {isCopied ? t('card.copied') : ''}
      </span>
    </>
  );
}
