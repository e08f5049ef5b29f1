// This page at a glance: what was found, about what, and what can't be seen.
// Knows nothing of how the page was read; words come from the locales and the flags' own texts.
import { useTranslation } from 'react-i18next';
import type { PageSummary } from '../../model/page-summary';
import type { Level } from '../../model/verdict';
import type { PageView } from './page-view';
import './page-section.css';

interface Props {
  view: PageView;
  /** The flag's name in her language. */
  nameOf(flag: string): string;
}

export function PageSection({ view, nameOf }: Props) {
  const { t } = useTranslation();
  const level: Level = view.state === 'marked' ? view.summary.level : 'none';
  return (
    <section
      className="page"
      data-level={level}
      data-state={view.state}
      aria-labelledby="page-title"
    >
      <h2 id="page-title" className="for-screen-readers">
        {t('page.title')}
      </h2>
      <div role="status" aria-live="polite">
        <Verdict view={view} />
      </div>
      {view.state === 'marked' && <Reasons summary={view.summary} nameOf={nameOf} />}
    </section>
  );
}

function Verdict({ view }: { view: PageView }) {
  const { t } = useTranslation();
  switch (view.state) {
    case 'loading':
      return <p className="page__hint">{t('page.loading')}</p>;
    case 'restricted':
      return <Said title={t('page.restricted')} hint={t('page.restrictedHint')} />;
    case 'off':
      return <Said title={t('page.off')} hint={t('page.offHint')} />;
    case 'notRead':
      return <Said title={t('page.notRead')} hint={t('page.notReadHint')} />;
    case 'unreadable':
      return <Said title={t('page.unreadable')} hint={t('page.unreadableHint')} />;
    case 'empty':
      return <Said title={t('page.empty')} hint={t('page.emptyHint')} />;
    case 'nothing':
      return (
        <>
          <Said title={t('page.nothing')} hint={t('page.nothingLimits')} />
          <Counts summary={view.summary} />
        </>
      );
    case 'marked':
      return (
        <Said
          title={levelTitle(t, view.summary.level)}
          hint={t('page.marked', { count: view.summary.marked })}
        />
      );
  }
}

function Said({ title, hint }: { title: string; hint: string }) {
  return (
    <>
      <p className="page__title">{title}</p>
      <p className="page__hint">{hint}</p>
    </>
  );
}

function Counts({ summary }: { summary: PageSummary }) {
  const { t } = useTranslation();
  return (
    <p className="page__counts">
      {t('page.read', { count: summary.read })}
      {summary.partial > 0 && ` ${t('page.partial', { count: summary.partial })}`}
    </p>
  );
}

function Reasons({ summary, nameOf }: { summary: PageSummary; nameOf(flag: string): string }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="for-screen-readers">{t('page.reasons')}</h3>
      <ul className="reasons">
        {summary.reasons.map(({ flag, strength, count }) => (
          <li key={flag} className="reasons__one" data-strength={strength}>
            <span className="reasons__name">{nameOf(flag)}</span>
            <span className="reasons__count" title={t('page.inOffers', { count })}>
              <span aria-hidden="true">{count}</span>
              <span className="for-screen-readers">{t('page.inOffers', { count })}</span>
            </span>
          </li>
        ))}
      </ul>
      <Counts summary={summary} />
      <p className="page__law">{t('page.law')}</p>
    </>
  );
}

function levelTitle(t: ReturnType<typeof useTranslation>['t'], level: Level): string {
  if (level === 'high') return t('level.high');
  return level === 'caution' ? t('level.caution') : t('level.notice');
}
