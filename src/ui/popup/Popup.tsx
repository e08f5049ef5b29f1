// The popup: this page, who can help, what she can do, a text of her own. In this order.
// Knows nothing of the browser's tabs and of the engine; its parts do.
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flagName } from '../../catalogue/flags';
import type { Settings } from '../../model/settings';
import type { Site } from '../../model/site';
import type { SupportFile } from '../../model/support';
import { Help } from '../help/Help';
import { Header } from '../parts/Header';
import { useLanguage } from '../use-language';
import { useSettings } from '../use-settings';
import { Actions } from './Actions';
import { PageSection } from './PageSection';
import { SettingsSection } from './SettingsSection';
import { usePage } from './use-page';
import './popup.css';

/** The engine and the list of the world's languages are large: loaded when she opens this part. */
const CheckText = lazy(() =>
  import('../check/CheckText').then((module) => ({ default: module.CheckText })),
);

interface Props {
  settings: Settings;
  sites: readonly Site[];
  directory: readonly SupportFile[];
  /** YYYY-MM-DD */
  today: string;
}

export function Popup({ settings: initial, sites, directory, today }: Props) {
  const { t } = useTranslation();
  const [settings, change] = useSettings(initial);
  const [language, chooseLanguage] = useLanguage(change);
  const page = usePage(settings, sites);
  const [isTextOpen, setTextOpen] = useState(false);

  return (
    <>
      <Header language={language} onLanguage={chooseLanguage} />
      <main className="popup">
        <PageSection view={page.view} nameOf={(flag) => flagName(flag, language)} />
        <Help
          language={language}
          country={settings.country}
          directory={directory}
          today={today}
          onCountry={(country) => change({ country })}
        />
        <Actions
          page={page}
          onSite={(site, on) => change({ sites: { ...settings.sites, [site]: on } }).then(page.ask)}
        />
        <section className="own-text" aria-labelledby="own-text-title">
          <h2 id="own-text-title">
            <button
              type="button"
              className="own-text__open"
              aria-expanded={isTextOpen}
              onClick={() => setTextOpen(!isTextOpen)}
            >
              {t('check.title')}
            </button>
          </h2>
          {isTextOpen && (
            <Suspense fallback={<p className="own-text__wait">{t('check.working')}</p>}>
              <CheckText language={language} />
            </Suspense>
          )}
        </section>
        <SettingsSection settings={settings} onChange={change} />
      </main>
    </>
  );
}
