/** What the page of motivation and pay needs to draw itself: one call, and little to ask of the file. */
import { AppError } from '../../core/app-error.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import { PAY_TABS, type PayTab } from '../../core/pay/pay-tabs.ts';
import { readSheet } from '../../reading/read.ts';
import { guessColumns, isComplete, type OrderLayout } from '../../tables/orders.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayError } from '../../text/say-error.ts';
import { keptProblems } from '../forget.ts';
import { usable } from '../kept.ts';
import { readingContext } from '../load-log.ts';
import type { Book, Ports, SheetInfo, WrittenTab } from '../ports.ts';
import { layoutOf } from '../reading-layout.ts';
import { readSettings } from '../run.ts';
import { gameState } from './game-state.ts';
import { ledgerWarnings, shownLedger, stateOfLedger } from './ledger-state.ts';
import { monthStates } from './month-states.ts';
import { readActuals, readPayLog, storedPayLog } from './pay-log.ts';
import { readMotivation } from './read-motivation.ts';
import type { PayLog, PayStart } from './requests.ts';

const NOBODY: Motivation = { members: [], rules: [], plans: [], corrections: [], holidays: new Set() };

/** Enough to see by their titles which columns they are. */
const ROWS_LOOKED_AT = 60;

function namesManagers(layout: Partial<OrderLayout>): layout is OrderLayout {
  return isComplete(layout) && layout.manager !== undefined;
}

/** The log that was set up, else the last that was segmented, else the first sheet that looks like one. */
function knownLog(ports: Ports, book: Book, stored: PayLog | null, sheets: readonly SheetInfo[]): PayLog | null {
  const isThere = (id: number) => sheets.some((sheet) => sheet.id === id);
  if (stored !== null && isThere(stored.sheetId)) return stored;
  const last = usable(readSettings(ports, book));
  if (last !== null && isThere(last.sheetId)) {
    const { answers } = last.reading;
    const layout = layoutOf(
      readSheet(book.readTop(last.sheetId, ROWS_LOOKED_AT), readingContext(ports, book), answers),
    );
    if (namesManagers(layout)) return { sheetId: last.sheetId, layout, currency: answers.currency ?? null };
  }
  for (const { id } of sheets) {
    const layout = guessColumns(book.readTitles(id));
    if (namesManagers(layout)) return { sheetId: id, layout, currency: null };
  }
  return null;
}

interface StoredLog {
  readonly stored: PayLog | null;
  /** Of the log's last day. */
  readonly current: Month | null;
  /** Why the log can't be read. */
  readonly why: readonly string[];
}

function readStored(ports: Ports, book: Book, texts: Texts): StoredLog {
  // What can't be used is told of with the way out.
  if (readPayLog(ports).state !== 'kept') return { stored: null, current: null, why: [] };
  let stored: PayLog | null = null;
  try {
    stored = storedPayLog(ports, book);
    return { stored, current: stored && monthOf(readActuals(ports, book, stored).asOf), why: [] };
  } catch (error) {
    if (error instanceof AppError) return { stored, current: null, why: [sayError(error, texts)] };
    throw error;
  }
}

export function payStart(ports: Ports): PayStart {
  const book = ports.book();
  const texts = textsIn(ports.userLanguage());
  const sheets = book.sheets().filter(({ own }) => !own);
  const tabs: Partial<Record<PayTab, WrittenTab>> = {};
  for (const key of PAY_TABS) {
    const tab = book.tab(key);
    if (tab !== null) tabs[key] = tab;
  }
  const isSetUp = 'team' in tabs && 'motivation' in tabs && 'plan' in tabs;
  const { closed, last, findings } = stateOfLedger(shownLedger(ports, book));
  const { motivation, problems } = isSetUp ? readMotivation(book, last, texts) : { motivation: NOBODY, problems: [] };
  const kept = keptProblems(ports, book);
  const { stored, current, why } = readStored(ports, book, texts);
  const shown = problems.filter(({ month }) => month === undefined || (current !== null && month <= current));
  const calendar = { closed, current, today: ports.clock.today(book.zone) };
  return {
    localeName: book.locale.name,
    sheets,
    log: knownLog(ports, book, stored, sheets),
    tabs,
    isSetUp,
    problems: shown,
    members: motivation.members.map(({ name, isHead }) => ({ name, isHead })),
    current,
    ...monthStates(motivation, calendar, shown, 'board' in tabs, texts),
    game: gameState(book),
    // What is said with a way out is not said again without.
    warnings: [...why, ...(kept.some(({ what }) => what === 'ledger') ? [] : ledgerWarnings(findings, texts))],
    kept,
  };
}
