/** Which customers have answered: joined to the log that was segmented last. */
import { AppError } from '../../core/app-error.ts';
import type { CustomerFacts } from '../../core/customers/customer-facts.ts';
import type { Answer } from '../../core/key-values/answer.ts';
import { importanceByRevenue, importanceBySegment, type Membership } from '../../core/key-values/by-segment.ts';
import { type Contact, matchRespondents } from '../../core/key-values/match-respondents.ts';
import { SEGMENTS } from '../../core/segments/segments.ts';
import type { Joined } from '../../reports/key-values/value-report.ts';
import { usable } from '../kept.ts';
import { readSettings } from '../last-settings.ts';
import { factsOf, loadLog, readCells, readingContext } from '../load-log.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book, Ports } from '../ports.ts';

const MOST = 0.5;

function isMostly(values: readonly string[], holds: (value: string) => boolean): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.filter(holds).length > filled.length * MOST;
}

const isEmail = (value: string) => value.includes('@');
const isPhone = (value: string) => /^[\d\s()+.-]{7,}$/.test(value);

/** How each customer is reached, as far as the log says. Names may be e-mails or phones, too. */
function contactsOf({ rfm, contacts }: CustomerFacts): Contact[] {
  const emails = contacts.filter(({ values }) => isMostly(values, isEmail));
  const phones = contacts.filter(({ values }) => isMostly(values, isPhone));
  return rfm.base.names.map(({ cell, id }, index) => {
    const own = [String(cell), id];
    const all = (columns: CustomerFacts['contacts'], holds: (value: string) => boolean) =>
      [...columns.map(({ values }) => values[index] ?? ''), ...own.filter(holds)]
        .filter((each) => each !== '')
        .join(', ');
    return { email: all(emails, isEmail), phone: all(phones, isPhone), name: String(cell) };
  });
}

/** Null where nothing was segmented yet, or where that log can't be read any more: its own page says why. */
function segmentedCustomers(ports: Ports, book: Book): CustomerFacts | null {
  const settings = usable(readSettings(ports, book));
  if (settings === null) return null;
  try {
    const { playbook } = readPlaybook(book);
    const rows = readCells(book, settings.sheetId);
    const loaded = loadLog(rows, readingContext(ports, book), settings.reading.answers);
    return factsOf(loaded, settings, playbook.map, book.zone);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}

export function joinCustomers(
  ports: Ports,
  book: Book,
  values: readonly string[],
  answers: readonly Answer[],
  respondents: readonly Contact[],
): Joined | null {
  const facts = segmentedCustomers(ports, book);
  if (facts === null) return null;
  const { base, segment } = facts.rfm;
  const matches = matchRespondents(respondents, contactsOf(facts));
  const members = new Map(
    matches.flatMap(({ customer }, respondent): [number, Membership][] =>
      customer === null
        ? []
        : [[respondent, { segment: SEGMENTS[segment[customer] ?? 0] ?? '', revenue: base.revenue[customer] ?? 0 }]],
    ),
  );
  const { names } = readPlaybook(book).playbook;
  const count = (code: string) => [...members.values()].filter((each) => each.segment === code).length;
  const answering = SEGMENTS.filter((code) => count(code) > 0);
  return {
    matched: members.size,
    ambiguous: matches.filter(({ ambiguous }) => ambiguous).length,
    byRevenue: importanceByRevenue(values, answers, members),
    segments: importanceBySegment(values, answers, members, answering).map((each, index) => {
      const code = answering[index] ?? 'lost';
      return { name: names[code], respondents: count(code), values: each.values };
    }),
  };
}
