/** How the bar at the bottom says that a question is open. */

/** A longer question would push what it asks of out of sight. */
const LONGEST = 160;

export function askedSentence(question: string, words: { readonly answerAbove: string }): string {
  return question.length > LONGEST ? words.answerAbove : question;
}
