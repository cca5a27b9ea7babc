import { describe, expect, test } from 'vitest';
import { formsOf } from './forms-of.ts';

type Row = readonly [name: string, more: string, type?: 'person'];

/** What is added to the five cases and to «who is in». */
function check(table: string, common: RegExp, rows: readonly Row[]) {
  const named = rows.map(([name, more, type]) => ({ name, more, about: type ? { type } : {} }));
  test.each(named)('$name', ({ name, more, about }) => {
    const forms = formsOf(table, name, about).split(', ');
    expect(forms.filter((form) => !common.test(form.slice(name.length))).join(', ')).toBe(more);
  });
}

describe('Uzbek, beyond the cases', () => {
  check('uz-Latn', /^(?:ning|ni|da|dan|dagi|ga)$/, [
    // As far as, and of that place.
    ['Nukus', 'Nukusgacha, Nukuslik'],
    ['Qoraqalpogʻiston', 'Qoraqalpogʻistongacha, Qoraqalpogʻistonlik'],
    ['Olma-Ota', 'Olma-Otagacha, Olma-Otalik'],
    ['Fargʻona vodiysi', ''],
    // The dative wavers after k and q; the limit does not.
    ['Bishkek', 'Bishkekka, Bishkekkacha, Bishkeklik'],
    ['Jasliq', 'Jasliqqa, Jasliqqacha, Jasliqlik'],
    // The last word has the ending of «of that place» already.
    ['Ozodlik', 'Ozodlikka, Ozodlikkacha'],
    ['Ozodlik radiosi', ''],
    // One who is like him, and his family.
    ['Berdimuhamedov', 'Berdimuhamedovlar, Berdimuhamedovdek', 'person'],
    ['Muhiddin Kabiriy', 'Muhiddin Kabiriylar, Muhiddin Kabiriydek', 'person'],
    // Bodies of a country, with the country before them.
    ['MXDQ', 'MXDQqa, MXDQsi, MXDQsining, MXDQsiga, MXDQsini, MXDQsida, MXDQsidan'],
    ['TXDP', 'TXDPsi, TXDPsining, TXDPsiga, TXDPsini, TXDPsida, TXDPsidan'],
    // An organisation is no country's.
    ['TDT', ''],
    ['TAPI', ''],
    ['OʻzLiDeP', ''],
    ['Kun.uz', ''],
    ['C5+1', ''],
    ['chet el vakillari toʻgʻrisidagi qonun', ''],
  ]);

  describe('in Cyrillic letters', () => {
    check('uz-Cyrl', /^(?:нинг|ни|да|дан|даги|га)$/, [
      ['Душанбе', 'Душанбегача, Душанбелик'],
      ['Бишкек', 'Бишкекка, Бишкеккача, Бишкеклик'],
      ['Жаслиқ', 'Жаслиққа, Жаслиққача, Жаслиқлик'],
      ['Озодлик', 'Озодликка, Озодликкача'],
      ['Ўш шаҳри', ''],
      ['Раҳмон', 'Раҳмонлар, Раҳмондек', 'person'],
      ['МХҚ', 'МХҚқа, МХҚси, МХҚсининг, МХҚсига, МХҚсини, МХҚсида, МХҚсидан'],
      ['ШҲТ', ''],
      ['ЎзЛиДеП', ''],
    ]);
  });
});
