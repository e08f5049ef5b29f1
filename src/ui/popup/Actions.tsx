// What she can do about this page: have it read, have it left alone, practise elsewhere.
// Knows nothing of how a page is read.
import { useTranslation } from 'react-i18next';
import { Switch } from '../parts/Switch';
import type { Page } from './use-page';

interface Props {
  page: Page;
  onSite(site: string, on: boolean): void;
}

/** States in which reading the page again can't change anything. */
const NOTHING_TO_CHECK = new Set(['restricted', 'loading']);

export function Actions({ page, onSite }: Props) {
  const { t } = useTranslation();
  const { view, site, siteOn } = page;
  const isRead = view.state === 'marked' || view.state === 'nothing' || view.state === 'empty';
  return (
    <section className="actions" aria-labelledby="actions-title">
      <h2 id="actions-title">{t('actions.title')}</h2>
      {!NOTHING_TO_CHECK.has(view.state) && (
        <button type="button" className="button button--wide" onClick={page.check}>
          {isRead ? t('actions.checkAgain') : t('actions.checkPage')}
        </button>
      )}
      {site && (
        <Switch
          label={t('actions.siteSwitch', { site: site.name })}
          on={siteOn}
          onChange={(on) => onSite(site.id, on)}
        />
      )}
      <a className="actions__practice" href="/training.html" target="_blank" rel="noreferrer">
        {t('actions.practice')}
      </a>
    </section>
  );
}
