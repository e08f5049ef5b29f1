// Who can help, on a page of its own: where the card in a web page leads.
// Knows nothing of the page it was opened from.
import type { Settings } from '../../model/settings';
import type { SupportFile } from '../../model/support';
import { Header } from '../parts/Header';
import { useLanguage } from '../use-language';
import { useSettings } from '../use-settings';
import { Help } from './Help';

interface Props {
  settings: Settings;
  directory: readonly SupportFile[];
  /** YYYY-MM-DD */
  today: string;
}

export function HelpScreen({ settings: initial, directory, today }: Props) {
  const [settings, change] = useSettings(initial);
  const [language, chooseLanguage] = useLanguage(change);
  return (
    <>
      <Header language={language} onLanguage={chooseLanguage} />
      <main className="popup">
        <Help
          language={language}
          country={settings.country}
          directory={directory}
          today={today}
          onCountry={(country) => change({ country })}
        />
      </main>
    </>
  );
}
