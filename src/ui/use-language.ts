// The language she reads in, as React state; a choice is kept and takes effect at once.
// Knows nothing of the words themselves.
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/i18n';
import type { UiLanguage } from '../model/texts';
import type { ChangeSettings } from './use-settings';

export function useLanguage(
  change: ChangeSettings,
): [UiLanguage, (language: UiLanguage) => Promise<void>] {
  const { t, i18n } = useTranslation();

  useEffect(() => {
    document.title = t('app.name');
  }, [t]);

  const choose = useCallback(
    async (language: UiLanguage) => {
      await change({ language });
      await switchLanguage(language);
    },
    [change],
  );
  return [i18n.language as UiLanguage, choose];
}
