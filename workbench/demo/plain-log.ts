/** The rows that count as a sheet of their own: the tabs are built from it where the sheet itself is not plain. */
import type { SampleCell } from '../../sample/sample.ts';
import type { Engine, EngineSheet } from '../engine/engine.ts';
import { writeSheet } from '../sample/write-sample.ts';
import type { LogRead } from './read-log.ts';

const SERIAL_OF_1970 = 25_569;

function cellOf(value: unknown): SampleCell {
  if (typeof value === 'number') return { kind: 'number', value };
  const text = String(value);
  return text === '' ? { kind: 'empty' } : { kind: 'text', value: text };
}

export function writePlainLog(engine: Engine, { counted }: LogRead, language: string): EngineSheet {
  const words =
    language === 'ru'
      ? { name: 'Учтённые заказы', titles: ['Дата', 'Клиент', 'Сумма', 'Номер заказа'] }
      : { name: 'Orders that count', titles: ['Date', 'Customer', 'Amount', 'Order number'] };
  const formats = ['yyyy-mm-dd', '', '', '@'];
  const rows = counted.map(([day, ...others]) => [cellOf(Number(day) + SERIAL_OF_1970), ...others.map(cellOf)]);
  const sheet = engine.insertSheet(words.name, engine.sheets().length, rows.length + 100, 26);
  const columns = words.titles.map((title, index) => ({ title, width: 160, numberFormat: formats[index] ?? '' }));
  writeSheet(sheet, { name: words.name, columns, rows });
  return sheet;
}
