/*
 * In which language a text is. Templates say `lang="en"` of Russian articles; the
 * letters do not, and where two languages share them, the commonest words decide.
 */

interface Profile {
  language: string;
  /** Letters that not all languages of the same alphabet have. */
  letters: string;
  words: string;
}

const CYRILLIC: readonly Profile[] = [
  {
    language: 'ru',
    letters: 'ыэщё',
    words: 'и в не на что с по это как из к о за от для был его о также а но он мы',
  },
  {
    language: 'kk',
    letters: 'әғқңөұүһіыэщ',
    words: 'мен және бұл деп үшін бір бойынша туралы болып да де осы сол кейін еді деді ал',
  },
  {
    language: 'ky',
    letters: 'өүңыэщё',
    words: 'жана менен үчүн бул деп бир боюнча болуп ал эле деди да дагы тууралуу кийин алып экен',
  },
  {
    language: 'uz-Cyrl',
    letters: 'ўқғҳэё',
    words: 'ва билан учун бу бир ҳам бўйича деб эди бўлган билан ўз каби қилиш экан лекин',
  },
  {
    language: 'tg',
    letters: 'ӣӯҷқғҳэё',
    words: 'ва дар ба аз ки бо ин барои як он аст мешавад шуд буд низ то вале худ',
  },
  { language: 'uk', letters: 'іїєґщ', words: 'і в на що з у до та не за від для це як про але його' },
];

const LATIN: readonly Profile[] = [
  {
    language: 'en',
    letters: '',
    words: 'the of and to in a that is for on with was as by at from it has said its are have',
  },
  {
    language: 'uz',
    letters: '',
    words:
      "va bilan uchun bu bir ham deb edi boʻyicha bo‘yicha bo’yicha bo'yicha boʻlgan bo‘lgan bo'lgan esa keyin shu ekan lekin yoki yilda",
  },
  {
    language: 'tk',
    letters: 'ýňžäşçöü',
    words: 'we bilen üçin bu bir hem boýunça diýip ýaly bolan bolsa soň şeýle ýylda edildi hasam öz',
  },
  {
    language: 'kk-Latn',
    letters: 'ıñğūúáǵşńäöü',
    words: 'men jäne jáne üşin úshin bul dep bir boiynşa boıynsha turaly osy keıin bolyp',
  },
  {
    language: 'fr',
    letters: 'éèàçêœ',
    words: 'le la les de des du et en un une que qui dans pour par sur est au aux avec',
  },
  {
    language: 'de',
    letters: 'äöüß',
    words: 'der die das und in den von zu mit ist des für auf dem im ein eine nicht auch',
  },
  {
    language: 'tr',
    letters: 'ığşçöü',
    words: 've bir bu için ile da de olarak olan gibi daha çok sonra dedi ancak kadar',
  },
  {
    language: 'es',
    letters: 'ñáéíóú',
    words: 'de la que el en y a los del se las por un para con una su al',
  },
];

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6_000;

/** Fewer letters than this say nothing sure. */
const FEWEST_LETTERS = 40;

/** The least share of words that are among a language's commonest. */
const LEAST_SHARE = 0.06;

/** What is told by a letter of one's own, as a share of all letters, beside the words. */
const WEIGHT_OF_LETTERS = 2;

interface Table {
  /** Every letter that tells, of any language of the alphabet. */
  telling: RegExp;
  languages: { language: string; letters: ReadonlySet<string>; words: ReadonlySet<string> }[];
}

function table(profiles: readonly Profile[]): Table {
  return {
    telling: new RegExp(`[${profiles.map(({ letters }) => letters).join('')}]`, 'g'),
    languages: profiles.map(({ language, letters, words }) => ({
      language,
      letters: new Set(Array.from(letters)),
      words: new Set(words.split(' ')),
    })),
  };
}

const TABLES = { cyrillic: table(CYRILLIC), latin: table(LATIN) };

/** What stands between spaces and the usual punctuation. */
const WORD = /[^\s\d.,;:!?()[\]«»“”"„—–…/-]+/g;

function best(
  text: string,
  letters: number,
  { telling, languages }: Table,
): { language: string; score: number } {
  const words = text.match(WORD) ?? [];
  const told = text.match(telling) ?? [];
  let found = { language: '', score: -Infinity };
  for (const { language, letters: own, words: common } of languages) {
    const share = words.filter((word) => common.has(word)).length / Math.max(words.length, 1);
    // A letter that a language has not is as telling as one that it has.
    const balance = told.reduce((sum, letter) => sum + (own.has(letter) ? 1 : -1), 0);
    const score = share + (balance / Math.max(letters, 1)) * WEIGHT_OF_LETTERS;
    if (score > found.score) found = { language, score };
  }
  return found;
}

/**
 * The language of a text as BCP 47, with its script where that is not the usual
 * one: `ru`, `uz`, `uz-Cyrl`. Null when the text is too short or in none of those known.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase().normalize('NFC');
  const cyrillic = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const latin = sample.match(/[a-z\u00c0-\u024f]/g)?.length ?? 0;
  if (cyrillic + latin < FEWEST_LETTERS) return null;
  const isCyrillic = cyrillic > latin;
  const { language, score } = best(sample, cyrillic + latin, isCyrillic ? TABLES.cyrillic : TABLES.latin);
  return score >= LEAST_SHARE ? language : null;
}

/** What pages write for a language and should not: codes of countries. */
const MISTAKEN: Readonly<Record<string, string>> = {
  kz: 'kk',
  kg: 'ky',
  tj: 'tg',
  tm: 'tk',
  ua: 'uk',
  cn: 'zh',
};

/** The script in which each is written unless something else is said. */
const USUAL: Readonly<Record<string, string>> = {
  kk: 'Cyrl',
  ky: 'Cyrl',
  tg: 'Cyrl',
  ru: 'Cyrl',
  uz: 'Latn',
  tk: 'Latn',
  en: 'Latn',
};

/** A language tag as pages write it (`ru_RU`, `kz`, `en-us`), without its region; null when it is none. */
export function readLanguageTag(tag: string): string | null {
  const [first = '', ...rest] = tag.trim().replaceAll('_', '-').split('-');
  try {
    const { language, script } = new Intl.Locale([MISTAKEN[first.toLowerCase()] ?? first, ...rest].join('-'));
    if (language.length < 2 || language === 'und') return null;
    return script === undefined || script === USUAL[language] ? language : `${language}-${script}`;
  } catch {
    return null;
  }
}
