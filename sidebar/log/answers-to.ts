/** What a choice says to a question of the reading. */
import type { Answers, SaidQuestion } from '../../src/rpc.ts';

/** The questions that are answered by one choice out of several. */
export type AnsweredQuestion = Pick<SaidQuestion, 'code' | 'choices' | 'role'>;

export function answersTo({ code, choices, role }: AnsweredQuestion, value: string): Answers {
  switch (code) {
    case 'date-order':
      return value === 'dmy' || value === 'mdy' || value === 'ymd' ? { dates: value } : {};
    case 'decimal':
      return value === '.' || value === ',' ? { decimal: value } : {};
    case 'once-per-order':
      return { oncePerOrder: value === 'yes' };
    case 'fill-down':
      return { fillDown: value === 'yes' };
    case 'stand-in':
      return { standIns: value === 'yes' ? choices.map((choice) => choice.value) : [] };
    case 'customer-column':
      return { columns: { customer: [value] } };
    case 'date-column':
    case 'customer-list':
      return { columns: { date: [value] } };
    case 'amount-column':
      return { columns: { amount: [value] } };
    case 'order-column':
      return { columns: { order: value === '' ? [] : [value] } };
    case 'currency':
      return { currency: value };
    case 'titles':
      return { titlesRow: Number(value) - 1 };
    case 'deposit':
    case 'quantity-column':
    case 'column-gone':
      return role === undefined ? {} : { columns: { [role]: value === '' ? [] : [value] } };
    // Answered by ticking values.
    case 'status':
      return {};
  }
}
