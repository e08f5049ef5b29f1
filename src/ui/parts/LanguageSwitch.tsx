// The three languages by their own names, always in sight.
// Knows nothing of how the choice is kept.
import { useTranslation } from 'react-i18next';
import { UI_LANGUAGES, type UiLanguage } from '../../model/texts';
import './language-switch.css';

/** How each language calls itself: the same in every language, so not a translated word. */
const OWN_NAMES: Record<UiLanguage, string> = {
  uk: 'Українська',
  ru: 'Русский',
  en: 'English',
};

interface Props {
  language: UiLanguage;
  onChoose(language: UiLanguage): void;
}

export function LanguageSwitch({ language, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="languages">
      <legend className="for-screen-readers">{t('language.choose')}</legend>
      {UI_LANGUAGES.map((each) => (
        <label key={each} lang={each} className="languages__one">
          <input
            type="radio"
            name="language"
            value={each}
            checked={each === language}
            onChange={() => onChoose(each)}
          />
          <span>{OWN_NAMES[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
