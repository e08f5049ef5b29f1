// Ordinary pay as numbers are written in a language: «3600–5000 zł». The words around them are the locales'.
import type { OrdinaryPay } from '../model/verdict';

/** @param lang BCP 47 */
export function writeOrdinary(
  { min, max, currency, checkedOn }: OrdinaryPay,
  lang: string,
): { sum: string; month: string } {
  const sums = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  const [year, month] = checkedOn.split('-');
  return { sum: sums.formatRange(min, max), month: [month, year].join(lang === 'en' ? '/' : '.') };
}
