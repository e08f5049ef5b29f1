// The lines of one place: the one to call first in large, the emergency number, the others folded.
// Knows nothing of where she is; the lines it is given are the right ones.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type HelpLine, isStale } from '../../catalogue/help';
import type { SupportEntry, SupportPhone } from '../../model/support';
import type { UiLanguage } from '../../model/texts';
import { longDay } from './long-day';

interface Props {
  lines: readonly HelpLine[];
  language: UiLanguage;
  /** YYYY-MM-DD */
  today: string;
  /** Say beside each number that it works in Ukraine only. */
  onlyUkraine: boolean;
}

export function HelpLines({ lines, language, today, onlyUkraine }: Props) {
  const { t } = useTranslation();
  const emergency = lines.filter(({ entry }) => entry.kind === 'emergency');
  const [first, ...others] = lines.filter(({ entry }) => entry.kind !== 'emergency');
  return (
    <>
      {first && <Line line={first} {...{ language, today, onlyUkraine }} />}
      {emergency.map(({ entry, phones }) => (
        <p key={entry.id} className="help__emergency">
          {t('help.emergency')}{' '}
          {phones.map((phone) => (
            <Call key={phone.dial} name={entry.names[language]} phone={phone} />
          ))}
        </p>
      ))}
      {others.length > 0 && (
        <details className="help__more">
          <summary>{t('help.more')}</summary>
          {others.map((line) => (
            <Line key={line.entry.id} line={line} {...{ language, today, onlyUkraine }} />
          ))}
        </details>
      )}
    </>
  );
}

interface LineProps extends Omit<Props, 'lines'> {
  line: HelpLine;
}

function Line({ line: { entry, phones }, language, today, onlyUkraine }: LineProps) {
  const { t } = useTranslation();
  const facts = factsOf(t, entry, phones, language, onlyUkraine);
  return (
    <div className="line">
      <p className="line__name">{entry.names[language]}</p>
      {phones.length > 0 && (
        <p className="line__phones">
          {phones.map((phone) => (
            <Call key={phone.dial} name={entry.names[language]} phone={phone} />
          ))}
        </p>
      )}
      {facts.length > 0 && <p className="line__facts">{facts.join(' · ')}</p>}
      {entry.about && <p className="line__about">{entry.about[language]}</p>}
      {phones.length === 0 && entry.web && (
        <p className="line__about">
          {entry.kind !== 'directory' && `${t('help.ownPage')}. `}
          <a href={entry.web} target="_blank" rel="noreferrer">
            {t('help.web')}
          </a>
        </p>
      )}
      {phones.length > 0 && isStale(entry.checkedOn, today) && (
        <p className="line__stale">
          {t('help.stale', { day: longDay(entry.checkedOn, language) })}
        </p>
      )}
    </div>
  );
}

function Call({ name, phone }: { name: string; phone: SupportPhone }) {
  const { t } = useTranslation();
  return (
    <a
      className="call"
      href={`tel:${phone.dial}`}
      aria-label={t('help.call', { name, shown: phone.shown })}
    >
      {phone.shown}
    </a>
  );
}

function factsOf(
  t: TFunction,
  { hours, languages }: SupportEntry,
  phones: readonly SupportPhone[],
  language: UiLanguage,
  onlyUkraine: boolean,
): string[] {
  const facts: string[] = [];
  if (onlyUkraine && phones.length > 0) facts.push(t('help.onlyUkraine'));
  if (hours === 'always') facts.push(t('help.always'));
  else if (hours?.days === 'daily') facts.push(t('help.daily', hours));
  else if (hours) facts.push(t('help.weekdays', hours));
  // Said only where it holds for every number of the line.
  if (phones.length > 0 && phones.every(({ cost }) => cost === 'free')) facts.push(t('help.free'));
  if (phones.some(({ cost }) => cost === 'charged')) facts.push(t('help.charged'));
  if (languages.some((code) => code !== language)) {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    const spoken = languages.map((code) => names.of(code) ?? code).join(', ');
    facts.push(t('help.speaks', { languages: spoken }));
  }
  return facts;
}
