/** Why the report of large logs can't go on: one sentence each, that says what, where and what to do. */
import { DemoProblem } from '../workbench/demo/demo-problem.ts';
import type { FileProblemCode } from '../workbench/files/file-problem.ts';

interface Sentences {
  readonly noMatch: (pattern: string) => string;
  readonly folder: (path: string) => string;
  readonly kinds: (csv: string, parquet: string) => string;
  readonly workbook: (path: string) => string;
  readonly noText: (path: string) => string;
  readonly empty: (path: string) => string;
  readonly parquet: (path: string) => string;
  readonly titles: (path: string, title: string, first: string) => string;
  readonly line: (path: string, line: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly unwritable: (path: string) => string;
  readonly memory: () => string;
  readonly full: () => string;
  readonly stopped: (reason: string) => string;
}

const EN: Sentences = {
  noMatch: (pattern) =>
    `No file matches ${pattern}: check the folder and the name, and put a pattern into quotation marks.`,
  folder: (path) => `${path} is a folder: name its files, for example '${path}/*.csv'.`,
  kinds: (csv, parquet) =>
    `${csv} is a text file and ${parquet} is Parquet: name files of one kind, for example 'data/*.csv'.`,
  workbook: (path) => `${path} is a workbook: save its sheet as CSV, or read it with npm run demo.`,
  noText: (path) => `${path} is neither text nor Parquet: export the orders as CSV once more, or leave the file out.`,
  empty: (path) => `${path} is empty: export it once more, or leave it out.`,
  parquet: (path) => `${path} is broken, cut off or no Parquet: copy or export the file once more, or leave it out.`,
  titles: (path, title, first) =>
    `${path} has no column "${title}", which ${first} has: files of one log have the same titles in the same row and the same separator; read files of other titles by themselves.`,
  line: (path, line) =>
    `${path}, line ${line}: the fields do not fit the titles, or a quotation mark is never closed; mend the line or export the file once more.`,
  unreadable: (path, reason) => `${path} can't be read (${reason}): check the file, or leave it out.`,
  unwritable: (path) => `${path} can't be written: name a file in a folder that is there and that you may write to.`,
  memory: () => 'There is not enough memory for these files: give more with --memory, or read fewer files at once.',
  full: () => 'The disk is full: make room in the folder of temporary files (TMPDIR), or read fewer files at once.',
  stopped: (reason) => `The files can't be read to their end (${reason}): export them once more.`,
};

const RU: Sentences = {
  noMatch: (pattern) => `Нет файлов ${pattern}: проверьте папку и имя, а шаблон заключите в кавычки.`,
  folder: (path) => `${path} — папка: укажите её файлы, например '${path}/*.csv'.`,
  kinds: (csv, parquet) =>
    `${csv} — текстовый файл, а ${parquet} — Parquet: укажите файлы одного вида, например 'data/*.csv'.`,
  workbook: (path) => `${path} — книга Excel: сохраните лист как CSV или откройте её через npm run demo.`,
  noText: (path) => `${path} — не текст и не Parquet: выгрузите заказы в CSV ещё раз или уберите файл из списка.`,
  empty: (path) => `${path} пуст: выгрузите его ещё раз или уберите из списка.`,
  parquet: (path) =>
    `${path} повреждён, оборван или это не Parquet: скопируйте или выгрузите файл ещё раз либо уберите его из списка.`,
  titles: (path, title, first) =>
    `В ${path} нет столбца «${title}», который есть в ${first}: у файлов одного журнала одинаковые заголовки в одной и той же строке и один разделитель; файлы с другими заголовками прочитайте отдельно.`,
  line: (path, line) =>
    `${path}, строка ${line}: поля не соответствуют заголовкам или кавычка не закрыта; исправьте строку или выгрузите файл ещё раз.`,
  unreadable: (path, reason) => `${path} не читается (${reason}): проверьте файл или уберите его из списка.`,
  unwritable: (path) =>
    `${path} не записывается: укажите файл в существующей папке, в которую вам разрешено записывать.`,
  memory: () => 'Для этих файлов не хватает памяти: дайте больше через --memory или читайте файлы частями.',
  full: () => 'Диск заполнен: освободите место в папке временных файлов (TMPDIR) или читайте файлы частями.',
  stopped: (reason) => `Файлы не удалось дочитать до конца (${reason}): выгрузите их ещё раз.`,
};

/** In the language of the report. */
export function sentencesIn(locale: string): Sentences {
  return locale.startsWith('ru') ? RU : EN;
}

export type { Sentences };

export function problemOfFile(code: FileProblemCode, path: string, words: Sentences): DemoProblem {
  if (code === 'empty') return new DemoProblem(words.empty(path));
  return new DemoProblem(code === 'not-text' ? words.noText(path) : words.workbook(path));
}

/** What DuckDB says of files that were well at their beginning. `named`: as its files are called by who named them. */
export function problemOfEngine(error: unknown, named: (path: string) => string, words: Sentences): DemoProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [first = ''] = text.split('\n');
  const [, line] = /CSV Error on Line: (\d+)/.exec(text) ?? [];
  const [, file] = /^\s*file ?= ?(.+)$/im.exec(text) ?? /file "([^"]+)"/.exec(text) ?? [];
  if (line !== undefined) return new DemoProblem(words.line(named(file?.trim() ?? ''), line));
  if (/out of memory|could not allocate|failed to allocate/i.test(text)) return new DemoProblem(words.memory());
  if (/no space left|disk.*full|max_temp_directory_size/i.test(text)) return new DemoProblem(words.full());
  if (file !== undefined && /\.parquet$/i.test(file)) return new DemoProblem(words.parquet(named(file)));
  return new DemoProblem(words.stopped(first.replace(/^[\w ]*Error: /, '')));
}
