/** A moment (ms, UTC) as a day in the reader's own time zone. */
export function formatMoment(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(at);
}

/** A moment (ms, UTC) as the time of day in the reader's own time zone. */
export function formatTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(at);
}

function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
