/** What the dictionary of a language holds: data only, each list as one text of terms with commas between them. */
import type { TitleKind } from '../title-kinds.ts';

export interface Dictionary {
  /**
   * Terms by what a title says. A term is matched as whole words in this order; a word that ends in `*` stands for all
   * words that begin so. Case, accents and punctuation do not matter.
   */
  readonly titles: Readonly<Partial<Record<TitleKind, string>>>;
  /** Words cut short, as names of fields have them, each followed by the whole word. */
  readonly abbreviations?: string;
  /** Words that say nothing of what a column is: they are left out of titles and terms. */
  readonly fillers: string;
  /** Says of an amount that tax is in it or not: left out of titles. */
  readonly taxRemarks: string;
  /** What the titles of a list of deals speak of: there the day that counts is the one of closing. */
  readonly deals: string;

  /** Values of a status. */
  readonly counts: string;
  /** Says that it is over, and not how: a receipt that is closed is paid, a deal may be lost. */
  readonly closed: string;
  /** Not yet a purchase, or never one. */
  readonly open: string;
  readonly cancelled: string;
  readonly refunded: string;
  /** Counts in one system and not in another, or turns what is said, as `not` and `partly`: asked about, whatever clear words stand beside it. */
  readonly unclear?: string;
  /** Titles of what is still to be paid of a row. */
  readonly owed?: string;
  /** What the titles of a list of rentals speak of. */
  readonly rentals?: string;
  /** Days that a list of rentals has both of: one alone is that of a shipment, or of goods that came back. */
  readonly rentalDays?: string;
  /** Says in a title that something was booked: its day is another than that of the visit. */
  readonly bookings?: string;
  /** Titles of days on which what was booked takes place. */
  readonly visitDays?: string;
  /** Of words for what came back those that end a rental as well. */
  readonly givenBack?: string;
  /** Calls a row off in a remark: alone, at its beginning, or among few words. */
  readonly calledOff?: string;
  /** Says in a remark that nobody paid, or not all of it. Of one word only where nothing but a sum stands behind it: *owes 50*. */
  readonly unpaid?: string;
  /** Documents that a remark on a refund may name by their numbers: *Refund for order 2*. */
  readonly documents?: string;
  /** Of the words for a refund those that begin no name of anything for sale: *Refund one ticket*, but *Return to Oz*. */
  readonly moneyBack?: string;
  /** Says of a row, where it tells what was paid for, that nothing was bought: a security, the owner's own money. */
  readonly noPurchase?: string;
  /** Says that it holds of a part only: *partially paid*. */
  readonly inPart?: string;
  /** Says under *Paid* that a part was, or that it will be: *deposit only*, *rest on Friday*, *promised*. */
  readonly notAll?: string;
  /** Those who sell or serve: a title of a name that speaks of one names nobody who buys, *Driver name*, *ФИО мастера*. */
  readonly staff?: string;
  /** Says in a title something of a customer and not of an order: *Last purchase*, *Average order*. */
  readonly ofCustomers?: string;
  /** Goods on their way or at the customer's: a purchase, even where the money is still owed. */
  readonly handedOver: string;
  /** Of those that count the words that are said of invoices as well, which nobody has paid for that. */
  readonly sent?: string;
  /** What is sent to those who have not bought or paid yet: a contract, an invoice, a reminder. */
  readonly papers?: string;

  /** Values of a kind of row. */
  readonly sale: string;
  readonly refund: string;
  /** Fees, transfers, payouts: no orders. */
  readonly noOrder: string;
  /** Says that goods went out to be paid later: where such rows stand, those of `payments` pay for them a second time. */
  readonly invoices: string;
  readonly payments: string;
  /** Goes with the document of a sale, and says its money again; without one it is that of the sale. */
  readonly taxInvoices?: string;
  /** Says that something was sold, and not whether it was paid at once: beside payments and orders it may be for these. */
  readonly plainSales?: string;
  /** Says what is to be delivered: where invoices stand, such rows are the same sale a second time. */
  readonly orders: string;

  /** Says which way money went, where a column says nothing else: of these the one that came in is a sale. */
  readonly incoming?: string;
  readonly outgoing?: string;
  /** Went neither way, as between accounts of one's own. */
  readonly neutral?: string;
  /** Ways of payment: beside them *Credit* is a card, and no credit note. */
  readonly tenders?: string;
  /** Stands among ways of payment where nobody paid. */
  readonly owing?: string;
  /** Titles of marks: where they are not set, as *Billable* or *Completed*, the row may count all the same. */
  readonly sureIfSet?: string;
  /** The same of those that may call a row off where they are set: *Disputed*. */
  readonly offIfSet?: string;

  /** Begins words of titles that speak of what was done, whatever it is: *Transaction type*. */
  readonly operations?: string;
  /** Begins what was only held back on a card: beside it a *Void* may take nothing off. */
  readonly authorised?: string;

  /** Titles of what a price may be that of one of: *Hours*, *Weight*, *Nights*; and one of each. */
  readonly measures?: string;

  /** What stands in the place of a customer nobody knows. */
  readonly standIns: string;
  /** What stands for the customer of the row above. */
  readonly dittos?: string;
  /** A row with one of these for a name is a row of totals. */
  readonly totals: string;
  /** What stood on an account before, or is left: such a row is one of totals, also where its name goes on with a day. */
  readonly balances?: string;
  /** Begins the name of a row of totals: `Total for …`. */
  readonly totalsOf: string;
  /** What is written where a date is not known yet. */
  readonly noDate: string;
  /** What says in a column of marks that its title holds of the row, or does not. */
  readonly yes: string;
  readonly no: string;
}
