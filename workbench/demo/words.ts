/** What the command itself says beside the add-on's sentences, in the language of the locale. */

export interface DemoWords {
  readonly answerWith: (option: string) => string;
  readonly proposed: (value: string) => string;
  /** @param given The options that leave no row. */
  readonly noRow: (given: readonly string[]) => string;
  readonly noSuchRow: (row: number, rows: number) => string;
  readonly or: string;
  /** What stands for a value in an option. */
  readonly afterDate: string;
  readonly eachRow: string;
  readonly nothingBack: string;
  readonly priceAlone: string;
}

const en: DemoWords = {
  answerWith: (option) => `Answer with ${option}.`,
  proposed: (value) => `Proposed: ${value === '' ? 'none of them' : value} (--yes takes it).`,
  noRow: (given) =>
    given.length === 0
      ? 'No row is counted, so there are no customers: the lines above say where the rows went.'
      : `With ${given.join(', ')} no row is counted, so there are no customers: the lines above say where the rows went. Answer otherwise.`,
  noSuchRow: (row, rows) => `--titles ${row}: the table ends with row ${rows}.`,
  or: 'or',
  afterDate: 'if each row is one order all the same',
  eachRow: 'where each row is a purchase',
  nothingBack: 'where nothing goes back',
  priceAlone: 'for the price alone',
};

const ru: DemoWords = {
  answerWith: (option) => `Ответьте: ${option}.`,
  proposed: (value) => `Предлагается: ${value === '' ? 'ни одно из них' : value} (--yes это примет).`,
  noRow: (given) =>
    given.length === 0
      ? 'Не учтена ни одна строка, поэтому клиентов нет: выше сказано, куда попали строки.'
      : `С ${given.join(', ')} не учтена ни одна строка, поэтому клиентов нет: выше сказано, куда попали строки. Ответьте иначе.`,
  noSuchRow: (row, rows) => `--titles ${row}: таблица кончается строкой ${rows}.`,
  or: 'или',
  afterDate: 'если всё же каждая строка — один заказ',
  eachRow: 'если каждая строка — покупка',
  nothingBack: 'если ничего не возвращается',
  priceAlone: 'если считать одну цену',
};

export function demoWords(locale: string): DemoWords {
  return locale.startsWith('ru') ? ru : en;
}
