// The name and the languages, on top of every page of the extension.
// Knows nothing of the page below it.
import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '../../model/texts';
import { LanguageSwitch } from './LanguageSwitch';
import './header.css';

interface Props {
  language: UiLanguage;
  onLanguage(language: UiLanguage): void;
}

export function Header({ language, onLanguage }: Props) {
  const { t } = useTranslation();
  return (
    <header className="header">
      <div className="header__name">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <h1>{t('app.name')}</h1>
      </div>
      <LanguageSwitch language={language} onChoose={onLanguage} />
      <div className="header__stitch" aria-hidden="true" />
    </header>
  );
}
