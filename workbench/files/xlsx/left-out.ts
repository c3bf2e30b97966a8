/** What an .xlsx file cannot hold, as data, and the sentences that say so. */

export type LeftOut =
  | {
      readonly kind: 'as-values';
      readonly sheet: string;
      readonly functions: readonly string[];
      readonly cells: number;
    }
  | { readonly kind: 'charts'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'rule'; readonly sheet: string; readonly type: string }
  | { readonly kind: 'validation'; readonly sheet: string; readonly type: string }
  | { readonly kind: 'renamed'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'add-on-data'; readonly sheets: readonly string[] }
  | { readonly kind: 'clipped'; readonly sheet: string; readonly cells: number }
  | { readonly kind: 'cut'; readonly sheet: string; readonly cells: number };

const SENTENCES = new Map([
  ['en', english],
  ['ru', russian],
]);

/** In the language of a locale such as `ru_RU`, or in English. */
export function leftOutSentence(item: LeftOut, locale: string): string {
  const [language = ''] = locale.split('_');
  return (SENTENCES.get(language) ?? english)(item);
}

function english(item: LeftOut): string {
  switch (item.kind) {
    case 'as-values':
      return `“${item.sheet}”: ${item.functions.join(', ')} can't be calculated by Excel; results are saved as values (cells: ${item.cells}).`;
    case 'charts':
      return `“${item.sheet}”: charts are left out (${item.count}).`;
    case 'rule':
      return `“${item.sheet}”: a conditional format is left out (${item.type}).`;
    case 'validation':
      return `“${item.sheet}”: a check of what may be typed is left out (${item.type}).`;
    case 'renamed':
      return `“${item.sheet}” is called “${item.name}” in the file: Excel allows 31 characters and no \\ / ? * : [ ].`;
    case 'add-on-data':
      return `“${item.sheets.join('”, “')}”: the marks by which the add-on knows its tabs, and protection, are left out.`;
    case 'clipped':
      return `“${item.sheet}”: long texts are not clipped at the edge of the cell, which Excel can't do (cells: ${item.cells}).`;
    case 'cut':
      return `“${item.sheet}”: texts longer than 32,767 characters are cut (cells: ${item.cells}).`;
  }
}

function russian(item: LeftOut): string {
  switch (item.kind) {
    case 'as-values':
      return `«${item.sheet}»: ${item.functions.join(', ')} — таких функций в Excel нет; результаты сохранены как значения (ячеек: ${item.cells}).`;
    case 'charts':
      return `«${item.sheet}»: диаграммы не сохранены (${item.count}).`;
    case 'rule':
      return `«${item.sheet}»: условное форматирование не сохранено (${item.type}).`;
    case 'validation':
      return `«${item.sheet}»: проверка вводимых данных не сохранена (${item.type}).`;
    case 'renamed':
      return `«${item.sheet}» называется в файле «${item.name}»: Excel допускает 31 знак, без \\ / ? * : [ ].`;
    case 'add-on-data':
      return `«${item.sheets.join('», «')}»: пометки, по которым дополнение узнаёт свои листы, и защита не сохранены.`;
    case 'clipped':
      return `«${item.sheet}»: длинные тексты не обрезаются по краю ячейки — Excel так не умеет (ячеек: ${item.cells}).`;
    case 'cut':
      return `«${item.sheet}»: тексты длиннее 32 767 знаков обрезаны (ячеек: ${item.cells}).`;
  }
}
