/** What the page of motivation and pay needs to draw itself: one call, and little to ask of the file. */
import { AppError } from '../../core/app-error.ts';
import type { LogActuals } from '../../core/pay/actuals.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import type { Motivation } from '../../core/pay/motivation.ts';
import { PAY_TABS, type PayTab } from '../../core/pay/pay-tabs.ts';
import { unknownScopes } from '../../core/pay/scopes.ts';
import type { Answers } from '../../reading/answers.ts';
import type { Reading } from '../../reading/reading.ts';
import { payoutKey } from '../../reports/pay/payout.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayError } from '../../text/say-error.ts';
import { type ConversionPreview, previewOf } from '../convert.ts';
import { findConvertible } from '../convertible.ts';
import { keptProblems } from '../forget.ts';
import { usable } from '../kept.ts';
import { readSettings } from '../last-settings.ts';
import { readingContext } from '../load-log.ts';
import type { Book, Ports, SheetInfo, WrittenTab } from '../ports.ts';
import { readOnce } from '../read-once.ts';
import { layoutOf } from '../reading-layout.ts';
import { rememberedAnswers } from '../remembered-log.ts';
import { countedAnswers, readAsked } from './agreement-tab.ts';
import { gameState } from './game-state.ts';
import { readPayLog } from './kept-log.ts';
import { ledgerWarnings, shownLedger, stateOfLedger } from './ledger-state.ts';
import { monthStates } from './month-states.ts';
import { actualsOfReread, rereadPayLog } from './pay-log.ts';
import { readMotivation } from './read-motivation.ts';
import type { KnownPayLog, PayStart } from './requests.ts';

const NOBODY: Motivation = { members: [], rules: [], plans: [], corrections: [], holidays: new Set() };

/** Enough to see by their titles which columns they are. */
const ROWS_LOOKED_AT = 60;

type Reread = NonNullable<ReturnType<typeof rereadPayLog>>;

function knownLog(sheetId: number, reading: Reading, answers: Answers): KnownPayLog | null {
  const layout = layoutOf(reading);
  if (reading.rows === null || layout.manager === undefined) return null;
  return { sheetId, layout, currency: answers.currency ?? null };
}

/** The log that was set up, else the last that was segmented, else the first sheet that looks like one. */
function findLog(ports: Ports, book: Book, reread: Reread | null, sheets: readonly SheetInfo[]): KnownPayLog | null {
  if (reread !== null) {
    const { sheetId, reading, answers } = reread;
    return { sheetId, layout: layoutOf(reading), currency: answers.currency ?? null };
  }
  const context = readingContext(ports, book);
  const last = usable(readSettings(ports, book))?.sheetId;
  for (const { id } of [...sheets.filter((sheet) => sheet.id === last), ...sheets]) {
    const top = book.readTop(id, ROWS_LOOKED_AT);
    const answers = rememberedAnswers(ports, book, { sheetId: id, answers: {} }, top, context);
    const log = knownLog(id, readOnce(top, context, answers), answers);
    if (log !== null) return log;
  }
  return null;
}

interface StoredLog {
  readonly reread: Reread | null;
  /** Of the log's last day. */
  readonly current: Month | null;
  readonly asks: boolean;
  /** Why the log can't be read, or what of it can't be paid. */
  readonly why: readonly string[];
}

/** What of the log nobody is paid for, because of how it is written or what is counted. */
function saidOfTerms(actuals: LogActuals, motivation: Motivation, { payTerms }: Texts): string[] {
  return [
    ...actuals.badCredits.map(payTerms.badCredit),
    ...unknownScopes(motivation, actuals).map((unknown) =>
      unknown.value === null ? payTerms.noColumn(unknown) : payTerms.unknown(unknown),
    ),
  ];
}

function readStored(ports: Ports, book: Book, motivation: Motivation, texts: Texts): StoredLog {
  // What can't be used is told of with the way out.
  if (readPayLog(ports, book).state !== 'kept') return { reread: null, current: null, asks: false, why: [] };
  let reread: Reread | null = null;
  try {
    reread = rereadPayLog(ports, book);
    const loaded = reread && actualsOfReread(ports, book, reread, motivation.members);
    if (loaded === null) return { reread, current: null, asks: false, why: [] };
    const why = saidOfTerms(loaded.actuals, motivation, texts);
    return { reread, current: monthOf(loaded.asOf), asks: false, why };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { reread, current: null, asks: error.code === 'reading.open', why: [sayError(error, texts)] };
  }
}

function textsToConvert(book: Book, reread: Reread | null, texts: Texts): ConversionPreview | null {
  if (reread === null || reread.reading.rows === null) return null;
  const { sheetId, rows, reading } = reread;
  const formulas = () => book.readFormulas(sheetId, rows.length, rows[0]?.length ?? 0);
  const preview = previewOf(findConvertible(rows, formulas, book.zone, reading), texts);
  return preview.total === 0 ? null : preview;
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
  const { reread, current, asks, why } = readStored(ports, book, motivation, texts);
  const shown = problems.filter(({ month }) => month === undefined || (current !== null && month <= current));
  const asked = 'agreement' in tabs ? readAsked(book) : null;
  const answers = (month: Month) => countedAnswers(asked, month, texts);
  const hasPayout = (month: Month) => book.hasTab(payoutKey(month));
  const calendar = { closed, current, today: ports.clock.today(book.zone) };
  return {
    localeName: book.locale.name,
    fileUrl: book.facts().url,
    sheets,
    log: findLog(ports, book, reread, sheets),
    asks,
    tabs,
    isSetUp,
    problems: shown,
    members: motivation.members.map(({ name, isHead }) => ({ name, isHead })),
    current,
    ...monthStates(motivation, calendar, shown, { hasBoard: 'board' in tabs, hasPayout, answers }, texts),
    game: gameState(book),
    // What is said with a way out is not said again without.
    warnings: [...why, ...(kept.some(({ what }) => what === 'ledger') ? [] : ledgerWarnings(findings, texts))],
    convertible: textsToConvert(book, reread, texts),
    kept,
  };
}
