// Who can be called from where she is, and the choice of where that is.
// Knows nothing of how lines are chosen (catalogue/help.ts).
import { useTranslation } from 'react-i18next';
import { type HelpSection, helpCountries, helpFor, OTHER_COUNTRY } from '../../catalogue/help';
import type { SupportFile } from '../../model/support';
import type { UiLanguage } from '../../model/texts';
import { HelpLines } from './HelpLines';
import { longDay } from './long-day';
import './help.css';

interface Props {
  language: UiLanguage;
  country: string | null;
  directory: readonly SupportFile[];
  /** YYYY-MM-DD */
  today: string;
  onCountry(country: string | null): void;
}

export function Help({ language, country, directory, today, onCountry }: Props) {
  const { t } = useTranslation();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const sections = helpFor(country, directory);
  const hasEmergency = sections.some(({ place, lines }) => {
    return place !== 'abroad' && lines.some(({ entry }) => entry.kind === 'emergency');
  });

  /** The day that holds for every number shown. */
  const [oldest] = sections
    .flatMap(({ lines }) => lines)
    .filter(({ phones }) => phones.length > 0)
    .map(({ entry }) => entry.checkedOn)
    .sort();

  function heading(place: HelpSection['place']): string {
    if (place === 'ukraine') return t('help.ukraine');
    if (place === 'europe') return t('help.europe');
    if (place === 'abroad') return country === null ? t('help.abroad') : t('help.fromAbroad');
    return country ? (names.of(country) ?? t('help.here')) : t('help.here');
  }

  return (
    <section className="help" id="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('help.title')}</h2>
      <CountryChoice
        language={language}
        country={country}
        countries={helpCountries(directory)}
        names={names}
        onCountry={onCountry}
      />
      {sections.map(({ place, lines }) => (
        <div key={place} className="help__section">
          <h3>{heading(place)}</h3>
          <HelpLines
            lines={lines}
            language={language}
            today={today}
            onlyUkraine={place === 'ukraine'}
          />
        </div>
      ))}
      {!hasEmergency && <p className="help__note">{t('help.emergencyUnknown')}</p>}
      <p className="help__note">
        {t('help.bill')} {oldest && t('help.checkedOn', { day: longDay(oldest, language) })}
      </p>
    </section>
  );
}

interface CountryProps {
  language: UiLanguage;
  country: string | null;
  countries: string[];
  names: Intl.DisplayNames;
  onCountry(country: string | null): void;
}

function CountryChoice({ language, country, countries, names, onCountry }: CountryProps) {
  const { t } = useTranslation();
  const sorted = countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <p className="help__country">
      <label htmlFor="country">{t('help.country')}</label>
      <select
        id="country"
        value={country ?? ''}
        onChange={(event) => onCountry(event.target.value || null)}
      >
        <option value="">{t('help.countryUnset')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={OTHER_COUNTRY}>{t('help.countryOther')}</option>
      </select>
    </p>
  );
}
