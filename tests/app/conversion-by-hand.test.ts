/** Somebody works in the log while its texts are converted: nothing of theirs is written over, and no two rows are mixed. */
import { expect, test } from 'vitest';
import type { EngineSheet } from '../../workbench/engine/engine.ts';
import { type App, ask, openApp, refusal } from './support/app.ts';
import { allPoints, inParallel } from './support/faults.ts';
import { snapshot, type, values } from './support/tabs.ts';

const WORKERS = 6;
/** Dates stand in one run; of the amounts every other one is a text. */
const ROWS = Array.from({ length: 12 }, (_, index) => [
  `Customer ${index}`,
  `2026-01-${10 + index}`,
  index % 2 === 0 ? `${100 + index},50` : 100 + index,
]);
const KNOWN = 18;
/** Nothing lies between the last look and this one. */
const UNSEEN = /Builder\.|\.new|^Utilities|^Range\.setValues$/;

function opened(): App {
  return openApp({ rows: ROWS, titles: ['Customer', 'Date', 'Amount', 'Total'] });
}

function request(app: App) {
  return { sheetId: app.log.id, layout: app.settings.layout, currency: null, known: KNOWN };
}

const EDITS: Readonly<Record<string, (log: EngineSheet) => void>> = {
  'a row put in': (log) => log.insertRows(3, 1),
  'a row deleted': (log) => log.deleteRows(2, 1),
  'a column put in': (log) => log.insertColumns(1, 1),
  'a column deleted': (log) => log.deleteColumns(0, 1),
  'a cell corrected': (log) => type(log, 11, 2, '999,99'),
  'rows sorted': (log) => {
    const area = { row: 1, column: 0, rows: ROWS.length, columns: 3 };
    const cells = log.read(area).reverse();
    const styles = log.styles(area).reverse();
    log.write(
      area,
      cells.map((row) =>
        row.map(({ kind, value }) => {
          if (kind === 'number') return { kind, value: Number(value) };
          return kind === 'empty' ? { kind } : { kind: 'text', value: String(value) };
        }),
      ),
    );
    log.setStyles(area, styles);
  },
};

/** What a cell stands for, text or not: `2026-01-10` is day 46,032, and `100,50` is 100.5. */
function meaning(value: unknown): unknown {
  const text = String(value);
  const date = /^2026-01-(\d\d)$/.exec(text);
  if (date !== null) return 46_022 + Number(date[1]);
  return /^\d+,\d+$/.test(text) ? Number(text.replace(',', '.')) : value;
}

function meant(log: EngineSheet): string[] {
  return values(log).map((row) => JSON.stringify(row.map((value) => (value === '' ? null : meaning(value)))));
}

test.each(Object.entries(EDITS))('%s at any call', async (_name, edit) => {
  const sample = opened();
  await ask(sample, 'convert', request(sample));
  const points = allPoints(sample).filter(({ call }) => !UNSEEN.test(call ?? ''));
  expect(points.length).toBeGreaterThan(60);
  const plain = opened();
  edit(plain.log);
  const expected = meant(plain.log);
  const sentences = new Set<string>();
  await inParallel(
    points.filter((_point, index) => index % 2 === 0),
    WORKERS,
    async (share) => {
      for (const point of share) {
        const app = opened();
        let isReached = false;
        app.host.levers.at(point, () => {
          isReached = true;
          edit(app.log);
        });
        const answered = await ask(app, 'convert', request(app));
        if ('error' in answered) sentences.add(answered.error.replace(/cell [A-Z]+\d+|\(.*\)/g, '…'));
        if (isReached) expect(meant(app.log), JSON.stringify(point)).toEqual(expected);
      }
    },
  );
  expect([...sentences].join('\n')).toContain('was edited while its texts were being converted: from …');
});

test.each([
  ['en', 'This operation is not allowed on cells in typed columns.', 'choose "Revert to unformatted data"'],
  ['ru', 'This operation is not allowed on cells in typed columns.', 'преобразуйте её в обычный диапазон'],
  ['en', 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.', 'is protected'],
  ['ru', 'Вы пытаетесь изменить защищенную ячейку или объект.', 'защищены, и менять их вам нельзя'],
  ['en', 'The data you entered in cell M2 violates the data validation rules set on this cell.', 'cell M2 has a data'],
])('what refuses the first write is said, and nothing is changed (%s: %s)', async (userLocale, message, sentence) => {
  const app = openApp({ rows: ROWS, userLocale });
  const before = snapshot(app.log);
  app.host.levers.failAt({ call: 'Range.setNumberFormat', nth: 1 }, message);
  expect(await refusal(app, 'convert', request(app))).toContain(sentence);
  expect(snapshot(app.log)).toBe(before);
});
