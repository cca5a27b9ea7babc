import { describe, expect, test } from 'vitest';
import { formsOf } from './forms-of.ts';

type Row = readonly [name: string, forms: string, type?: 'person'];

function check(rows: readonly Row[]) {
  const named = rows.map(([name, forms, type]) => ({ name, forms, about: type ? { type } : {} }));
  test.each(named)('$name', ({ name, forms, about }) => {
    expect(formsOf('tk-Latn', name, about)).toBe(forms);
  });
}

describe('Turkmen words in a consonant', () => {
  check([
    [
      'Täjigistan',
      'Täjigistanyň, Täjigistana, Täjigistany, Täjigistanda, Täjigistandan, Täjigistandyr, Täjigistandaky',
    ],
    ['Horog', 'Horogyň, Horoga, Horogy, Horogda, Horogdan, Horogdyr, Horogdaky'],
    ['Janaözen', 'Janaözeniň, Janaözene, Janaözeni, Janaözende, Janaözenden, Janaözendir, Janaözendäki'],
    [
      'Daşkent',
      'Daşkentiň, Daşkente, Daşkenti, Daşkendiň, Daşkende, Daşkendi, Daşkentde, Daşkentden, Daşkentdir, Daşkentdäki',
    ],
    // The suffix -lyk gives its k up in every form before a vowel.
    ['Azatlyk', 'Azatlygyň, Azatlyga, Azatlygy, Azatlykda, Azatlykdan, Azatlykdyr, Azatlykdaky'],
    [
      'Jogorku Keneş',
      'Jogorku Keneşiň, Jogorku Keneşe, Jogorku Keneşi, Jogorku Keneşde, Jogorku Keneşden, Jogorku Keneşdir, Jogorku Keneşdäki',
    ],
    [
      'Hizb ut-Tahrir',
      'Hizb ut-Tahririň, Hizb ut-Tahrire, Hizb ut-Tahriri, Hizb ut-Tahrirde, Hizb ut-Tahrirden, Hizb ut-Tahrirdir, Hizb ut-Tahrirdäki',
    ],
  ]);
});

describe('Turkmen words in a vowel', () => {
  check([
    [
      'Owadandepe',
      'Owadandepäniň, Owadandepäni, Owadandepä, Owadandepeniň, Owadandepeni, Owadandepede, Owadandepeden, Owadandepedir, Owadandepedäki',
    ],
    [
      'Merkezi Aziýa',
      'Merkezi Aziýanyň, Merkezi Aziýany, Merkezi Aziýada, Merkezi Aziýadan, Merkezi Aziýadyr, Merkezi Aziýadaky',
    ],
    ['Almaty', 'Almatynyň, Almatyny, Almata, Almatyda, Almatydan, Almatydyr, Almatydaky'],
  ]);
});

describe('Turkmen persons', () => {
  check([
    [
      'Mirziýoýew',
      'Mirziýoýewiň, Mirziýoýewe, Mirziýoýewi, Mirziýoýewde, Mirziýoýewden, Mirziýoýewdir, Mirziýoýewler',
      'person',
    ],
    ['Kerimow', 'Kerimowyň, Kerimowa, Kerimowy, Kerimowda, Kerimowdan, Kerimowdyr, Kerimowlar', 'person'],
    [
      'Muhiddin Kabiri',
      'Muhiddin Kabiriniň, Muhiddin Kabirini, Muhiddin Kabirä, Muhiddin Kabiride, Muhiddin Kabiriden, Muhiddin Kabiridir, Muhiddin Kabiriler',
      'person',
    ],
    // The press writes both: Tuhbatulline, Tuhbatullinyň.
    [
      'Tuhbatullin',
      'Tuhbatulliniň, Tuhbatulline, Tuhbatullini, Tuhbatullinde, Tuhbatullinden, Tuhbatullindir, Tuhbatullinler, ' +
        'Tuhbatullinyň, Tuhbatullina, Tuhbatulliny, Tuhbatullinda, Tuhbatullindan, Tuhbatullindyr, Tuhbatullinlar',
      'person',
    ],
    // A front word in -in is what it says.
    ['Serkin', 'Serkiniň, Serkine, Serkini, Serkinde, Serkinden, Serkindir, Serkinler', 'person'],
  ]);
});

describe('Turkmen possessives', () => {
  check([
    [
      'Aral deňzi',
      'Aral deňziniň, Aral deňzine, Aral deňzini, Aral deňzinde, Aral deňzinden, Aral deňzidir, Aral deňzindäki',
    ],
    [
      'Şanhaý hyzmatdaşlyk guramasy',
      'Şanhaý hyzmatdaşlyk guramasynyň, Şanhaý hyzmatdaşlyk guramasyna, Şanhaý hyzmatdaşlyk guramasyny, Şanhaý hyzmatdaşlyk guramasynda, Şanhaý hyzmatdaşlyk guramasyndan, Şanhaý hyzmatdaşlyk guramasydyr, Şanhaý hyzmatdaşlyk guramasyndaky',
    ],
  ]);
});

describe('Turkmen acronyms', () => {
  check([
    ['ŞHG', 'ŞHG-niň, ŞHG-ni, ŞHG-de, ŞHG-den, ŞHG-däki, ŞHG-nyň, ŞHG-ny, ŞHG-da, ŞHG-dan, ŞHG-daky'],
    [
      'TOPH',
      'TOPH-niň, TOPH-ni, TOPH-de, TOPH-den, TOPH-däki, TOPH-nyň, TOPH-ny, TOPH-da, TOPH-dan, TOPH-daky, TOPH-iň, TOPH-yň',
    ],
  ]);
});
