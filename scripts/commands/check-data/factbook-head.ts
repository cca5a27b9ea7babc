/** "Prime Minister Olzhas BEKTENOV (since 6 February 2024)", taken apart. */
export interface Head {
  /** An office, as officeholders.csv writes it. */
  office: string;
  name: string;
  /** `YYYY-MM-DD`. */
  since: string;
}

const OFFICES: Readonly<Record<string, string>> = {
  President: 'President',
  'Prime Minister': 'Prime Minister',
  'Chairman of the Cabinet of Ministers': 'Chairman of the Cabinet of Ministers (Prime Minister)',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const HEAD = new RegExp(
  `^(${Object.keys(OFFICES).join('|')}) (\\p{L}[\\p{L}’' -]+) \\(since (\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`,
  'u',
);

/** @throws Error when the line is not of the shape above */
export function readHead(text: string): Head {
  const [, office, name, day, month, year] = HEAD.exec(text) ?? [];
  if (!office || !name || !day || !month || !year) {
    throw new Error(`factbook_government.json: «${text}» is not an office, a name and a day`);
  }
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return { office: OFFICES[office] ?? office, name, since: `${year}-${number}-${day.padStart(2, '0')}` };
}
