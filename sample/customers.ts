/** The sample's customers: who they are, how they buy and what they usually spend. */
import { HABIT_COUNTS, type Habit } from './habits.ts';
import type { Random } from './random.ts';
import type { CustomerType, SampleWords } from './words.ts';

export interface SampleCustomer {
  readonly name: string;
  readonly type: CustomerType;
  readonly habit: Habit;
  /** Index into the managers. */
  readonly manager: number;
  /** What a purchase usually comes to, in dollars. */
  readonly usual: number;
}

const TYPES_OF_HABIT = {
  regular: ['contractor', 'contractor', 'company', 'shop', 'shop', 'designer'],
  irregular: ['contractor', 'contractor', 'designer', 'designer', 'company', 'shop', 'private'],
  rare: ['contractor', 'designer', 'company', 'private', 'private'],
  once: ['private', 'private', 'private', 'private', 'designer', 'contractor'],
  silent: ['contractor', 'company', 'shop', 'designer'],
} as const satisfies Record<Habit, readonly CustomerType[]>;

const USUAL = { contractor: 620, designer: 900, company: 1900, shop: 1250, private: 310 } as const satisfies Record<
  CustomerType,
  number
>;

/** The first customer is the one whose name people spell as they please. */
export function sampleCustomers(random: Random, words: SampleWords): readonly SampleCustomer[] {
  const customers: SampleCustomer[] = [];
  let companies = 0;
  let people = 0;
  for (const habit of ['regular', 'irregular', 'rare', 'once', 'silent'] as const) {
    for (let count = 0; count < HABIT_COUNTS[habit]; count++) {
      const spelled = customers.length === 0;
      const type = spelled ? 'company' : random.pick<CustomerType>(TYPES_OF_HABIT[habit]);
      const isPerson = type === 'private' || type === 'designer' || (type === 'contractor' && random.chance(0.5));
      const name = isPerson ? words.personName(people++) : words.companyName(companies++);
      customers.push({
        name: spelled ? (words.spellings[0] ?? name) : name,
        type,
        habit,
        manager: random.whole(0, words.managers.length - 1),
        usual: USUAL[type] * Math.max(0.3, 1 + 0.45 * random.normal()),
      });
    }
  }
  return customers;
}
