/** Every word of the page itself; the add-on brings its own. */

const ENGLISH = {
  fileName: 'Sample orders',
  workbench: 'Local workbench: nothing leaves this page',
  menuBar: 'Menu bar',
  file: 'File',
  openFile: 'Open file…',
  downloadXlsx: 'Download .xlsx',
  whereToBegin: 'Where to begin',
  startAgain: 'Start again with the sample',
  extensions: 'Extensions',
  addOn: 'Salesbook',
  nothingInMenu: 'The add-on has no menu',
  locale: 'Locale',
  timeZone: 'Time zone',
  localeNames: { en_US: 'United States', ru_RU: 'Russia' },
  loseChanges: 'What you changed in the file is lost. Go on?',
  otherLanguage: 'The file starts anew in the other language. What you changed is lost. Go on?',
  goOn: 'Go on',
  cancel: 'Cancel',
  ok: 'OK',
  closeSidebar: 'Close sidebar',
  start: {
    heading: 'Where to begin',
    close: 'Close “Where to begin”',
    segment: 'Segment my customers',
    segmentHint: 'Reads the open sheet, says what it understood, and builds lists of whom to call and why.',
    sample: 'Try the sample',
    sampleHint:
      'Two years of orders of an invented dealer. “Orders” is tidy; “Raw export” shows what happens to texts and slips.',
    openFile: 'Open my file',
    openFileHint: 'CSV or .xlsx: choose it, or drop it anywhere on this page. It does not leave your computer.',
    keys: 'By keyboard: F6 goes to the next part of the page; Escape, then Tab leaves the grid.',
  },
  dropFile: 'Drop the file to open it',
  starting: 'Starting…',
  ready: 'Ready',
  working: 'Working…',
  opened: (name: string, sheets: number, rows: number) =>
    `Opened ${name}: ${sheets === 1 ? '' : `${sheets} sheets, `}${rows} ${rows === 1 ? 'row' : 'rows'}`,
  saved: (name: string) => `Saved ${name}`,
  savedWithout: (count: number) =>
    `The file is saved. ${count === 1 ? 'One thing' : `${count} things`} that .xlsx can’t hold ${count === 1 ? 'was' : 'were'} left out.`,
  details: 'What was left out',
  noPdf: 'The workbench makes no PDF. In Google Sheets this link gives the tab as one.',
  cellError: 'Error',
  chartNotDrawn: 'The workbench does not draw this type of chart.',
  failed: 'Something went wrong',
  addOnMissing: 'The add-on is not built: run “npm start” again.',
  fileProblems: {
    empty: 'The file is empty: open the one with your orders.',
    'not-text': 'This is neither a text file nor a workbook. Save the table as .xlsx or CSV and open that.',
    'old-workbook': 'This is a workbook of the old kind (.xls). Save it as .xlsx and open that.',
    'web-page': 'This is a web page, whatever its ending. Open it in a spreadsheet and save it as .xlsx or CSV.',
    'broken-workbook': 'The workbook can’t be read: the file is broken, or no .xlsx. Save it as .xlsx once more.',
    'open-quote': 'The file can’t be read: a quotation mark is opened and never closed.',
    'too-wide': 'The file has more columns than a sheet can hold: delete those that are not needed and open it again.',
  },
};

export type PageText = typeof ENGLISH;

const RUSSIAN: PageText = {
  fileName: 'Пример заказов',
  workbench: 'Локальный стенд: данные не покидают эту страницу',
  menuBar: 'Строка меню',
  file: 'Файл',
  openFile: 'Открыть файл…',
  downloadXlsx: 'Скачать .xlsx',
  whereToBegin: 'С чего начать',
  startAgain: 'Начать заново с примера',
  extensions: 'Расширения',
  addOn: 'Salesbook',
  nothingInMenu: 'У дополнения нет меню',
  locale: 'Регион',
  timeZone: 'Часовой пояс',
  localeNames: { en_US: 'США', ru_RU: 'Россия' },
  loseChanges: 'Ваши изменения в файле пропадут. Продолжить?',
  otherLanguage: 'Файл откроется заново на другом языке. Ваши изменения пропадут. Продолжить?',
  goOn: 'Продолжить',
  cancel: 'Отмена',
  ok: 'ОК',
  closeSidebar: 'Закрыть боковую панель',
  start: {
    heading: 'С чего начать',
    close: 'Закрыть «С чего начать»',
    segment: 'Сегментировать моих клиентов',
    segmentHint: 'Читает открытый лист, говорит, что понял, и строит списки: кому позвонить и почему.',
    sample: 'Попробовать на примере',
    sampleHint:
      'Два года заказов вымышленного магазина. «Заказы» — чистый лист; «Выгрузка» показывает, что делать с текстом и опечатками.',
    openFile: 'Открыть мой файл',
    openFileHint: 'CSV или .xlsx: выберите его или перетащите на эту страницу. Он останется на вашем компьютере.',
    keys: 'С клавиатуры: F6 — к следующей части страницы; Esc, затем Tab — выйти из таблицы.',
  },
  dropFile: 'Отпустите файл, чтобы открыть его',
  starting: 'Запуск…',
  ready: 'Готово',
  working: 'Выполняется…',
  opened: (name, sheets, rows) => `Открыт файл ${name}: ${sheets === 1 ? '' : `листов ${sheets}, `}строк ${rows}`,
  saved: (name) => `Сохранён файл ${name}`,
  savedWithout: (count) => `Файл сохранён. Не вошло то, чего .xlsx не умеет: пунктов ${count}.`,
  details: 'Что не вошло',
  noPdf: 'Стенд не делает PDF. В Google Таблицах эта ссылка отдаёт лист в PDF.',
  cellError: 'Ошибка',
  chartNotDrawn: 'Такие диаграммы стенд не рисует.',
  failed: 'Что-то пошло не так',
  addOnMissing: 'Дополнение не собрано: запустите «npm start» ещё раз.',
  fileProblems: {
    empty: 'Файл пуст: откройте тот, где заказы.',
    'not-text': 'Это не текст и не таблица. Сохраните таблицу как .xlsx или CSV и откройте её.',
    'old-workbook': 'Это таблица старого образца (.xls). Сохраните её как .xlsx и откройте снова.',
    'web-page':
      'Это веб-страница, каким бы ни было её расширение. Откройте её в таблице и сохраните как .xlsx или CSV.',
    'broken-workbook': 'Таблица не читается: файл повреждён, или это не .xlsx. Сохраните её как .xlsx ещё раз.',
    'open-quote': 'Файл не читается: кавычка открыта и нигде не закрыта.',
    'too-wide': 'В файле больше столбцов, чем помещается на листе: удалите лишние и откройте его снова.',
  },
};

const TEXTS = { en: ENGLISH, ru: RUSSIAN } satisfies Record<string, PageText>;

export type PageLanguage = keyof typeof TEXTS;

export function pageText(language: PageLanguage): PageText {
  return TEXTS[language];
}

function isPageLanguage(code: string): code is PageLanguage {
  return Object.hasOwn(TEXTS, code);
}

export function languageOf(locale: string): PageLanguage {
  const [code = ''] = locale.split('_');
  return isPageLanguage(code) ? code : 'en';
}
