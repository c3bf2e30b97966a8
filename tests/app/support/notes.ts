/** The notes that stand in the call lists, each with the customer beside whom it stands. */
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import type { App } from './app.ts';
import { headerRow, type Value, values } from './tabs.ts';

const COMPUTED = new Set([
  'Customer',
  'What to do',
  'Type',
  'Manager',
  'Last purchase',
  'Recency',
  'Frequency',
  'Monetary',
  'RFM',
  'Segment',
  'Group',
  'Mark',
  'Next purchase',
  'Overdue',
  'Comparison',
]);

export function callLists(app: App): EngineSheet[] {
  return app.host.engine.sheets().filter(({ name }) => name.startsWith('Call list'));
}

function notesOn(tab: EngineSheet): string[] {
  const cells = values(tab);
  const header = headerRow(tab);
  const titles = cells[header] ?? [];
  const customers = titles.indexOf('Customer');
  return cells.slice(header + 1).flatMap((row) =>
    titles.flatMap((title, column) => {
      const value: Value = row[column] ?? null;
      if (COMPUTED.has(String(title)) || value === null || value === '') return [];
      return [`${row[customers]}: ${title} = ${value}`];
    }),
  );
}

/** All of them as `Ann: Comment = called`, sorted: a note that stands twice is there twice. */
export function allNotes(app: App): string[] {
  return callLists(app).flatMap(notesOn).sort();
}

/** Those of one tab. */
export function notesIn(tab: EngineSheet): string[] {
  return notesOn(tab).sort();
}
