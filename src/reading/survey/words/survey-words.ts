/** What questions and answers of surveys are recognised by, a list for each meaning. A star stands for any ending. */
export interface SurveyWords {
  /** How important something is to the customer. */
  readonly importance: readonly string[];
  /** How well somebody does; whoever that is. */
  readonly performance: readonly string[];
  /** How content the customer is: with the one who asks. */
  readonly satisfaction: readonly string[];
  readonly us: readonly string[];
  readonly rival: readonly string[];
  readonly recommend: readonly string[];
  /** Whole titles of the column that names values, where each row is one answer. */
  readonly value: readonly string[];
  readonly product: readonly string[];
  readonly email: readonly string[];
  readonly phone: readonly string[];
  /** Whole titles. */
  readonly name: readonly string[];
  readonly time: readonly string[];
  /** Answers in words, from 1 to 5. */
  readonly levels: readonly [
    one: readonly string[],
    two: readonly string[],
    three: readonly string[],
    four: readonly string[],
    five: readonly string[],
  ];
  /** Answers that say nothing. */
  readonly noAnswer: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
