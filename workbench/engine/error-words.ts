/** The sentences behind errors that the spreadsheet itself gives, in the language of the file, as Sheets has them. */

const ENGLISH = {
  unknown: (name: string) => `The workbench has no function ${name}.`,
  blocked: (cell: string) => `Array result was not expanded because it would overwrite data in ${cell}.`,
  noRoom: 'Result was not automatically expanded, please insert more rows or columns.',
};

export type ErrorWords = typeof ENGLISH;

const WORDS = new Map<string, ErrorWords>([
  ['en', ENGLISH],
  [
    'ru',
    {
      unknown: (name) => `Функции ${name} на стенде нет: проверьте, так ли она называется.`,
      blocked: (cell) => `Результат не развёрнут: он перезаписал бы данные в ячейке ${cell}.`,
      noRoom: 'Результат не развёрнут: добавьте строки или столбцы.',
    },
  ],
]);

export function errorWordsFor(locale: string): ErrorWords {
  return WORDS.get(locale.split('_')[0] ?? '') ?? ENGLISH;
}
