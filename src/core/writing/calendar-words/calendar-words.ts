/** What a language's calendar is made of, in lower case and without the points of abbreviations. */
export interface CalendarWords {
  /** Twelve lists, January first: full, genitive and short names, parted by spaces. */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** What stands between the parts of a date and says nothing (`5 de enero de 2021`, `5 января 2021 г.`). */
  readonly fillers: string;
  /** Words for the halves of the day; am and pm are known everywhere. */
  readonly morning?: string;
  readonly afternoon?: string;
}
