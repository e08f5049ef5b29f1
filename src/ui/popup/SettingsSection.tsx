// The few settings that fit a popup: what is marked, and whether the icon shows a number.
// Knows nothing of where they are kept.
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../model/settings';
import { Switch } from '../parts/Switch';
import type { ChangeSettings } from '../use-settings';

interface Props {
  settings: Settings;
  onChange: ChangeSettings;
}

export function SettingsSection({ settings, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <details className="settings">
      <summary>{t('settings.title')}</summary>
      <p className="settings__field">
        <label htmlFor="mark-from">{t('settings.markFrom')}</label>
        <select
          id="mark-from"
          value={settings.markFrom}
          onChange={(event) => onChange({ markFrom: event.target.value as Settings['markFrom'] })}
        >
          <option value="notice">{t('settings.markFromNotice')}</option>
          <option value="caution">{t('settings.markFromCaution')}</option>
          <option value="high">{t('settings.markFromHigh')}</option>
        </select>
      </p>
      <Switch
        label={t('settings.badge')}
        on={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </details>
  );
}
