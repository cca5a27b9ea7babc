/** A moment (ms, UTC) as a day in the reader's own time zone. */
export function formatMoment(at: number, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}
