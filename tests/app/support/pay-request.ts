/** What the tests of pay ask for when they set it up. */
import type { SetUp } from '../../../src/app/pay/requests.ts';
import type { App } from './app.ts';

/** Titles and columns of a log that names managers. */
export const PAY_TITLES = {
  en: ['Customer', 'Date', 'Amount', 'Manager'],
  ru: ['Клиент', 'Дата', 'Сумма', 'Менеджер'],
} as const;
export const PAY_LAYOUT = { customer: 0, date: 1, amount: 2, manager: 3 };
/** The same, as a person names them who looks at the letters above. */
export const PAY_COLUMNS = { customer: ['A'], date: ['B'], amount: ['C'], manager: ['D'] };

/** 30 % of the income is salary; nothing below 70 % of plan, and half as much again for what lies above it. */
export const TERMS = {
  fixedShare: 0.3,
  market: null,
  template: 'strong',
  method: 'marginal',
  bands: [
    { from: 0, rate: 1 },
    { from: 1, rate: 1.5 },
  ],
  floor: 0.7,
  cap: null,
} as const satisfies Partial<SetUp>;

type Request = Partial<Omit<SetUp, 'month' | 'members'>> & Pick<SetUp, 'members'> & { readonly month: string };

/** A request to set up pay from the app's own log by these terms, but for what is given. */
export function payRequest(app: App, given: Request): object {
  return { log: { sheetId: app.log.id, answers: { columns: PAY_COLUMNS } }, ...TERMS, ...given };
}
