/** The statements of a month as texts to be copied: nothing is written. */
import { statementText } from '../../reports/pay/statement-text.ts';
import { invalid } from '../../tables/checked.ts';
import { allLanguages, isLanguage, textsIn } from '../../text/language.ts';
import type { Ports } from '../ports.ts';
import { monthField, requestFields } from '../request-fields.ts';
import { agreementsFor } from './agreements-for.ts';
import { payOf } from './month-pay.ts';
import type { StatementTexts, StatementTextsRequest } from './requests.ts';

/** What the page sent, checked. */
export function statementTextsFrom(value: unknown): StatementTextsRequest {
  const fields = requestFields(value);
  const { language } = fields;
  if (language !== undefined && !isLanguage(language)) throw invalid('language');
  return { month: monthField(fields), ...(language === undefined ? {} : { language }) };
}

/** In the language of the tabs, unless another one is asked for. */
export function statementTexts(ports: Ports, { month, language }: StatementTextsRequest): StatementTexts {
  const book = ports.book();
  const pay = payOf(ports, book, month);
  const chosen = language ?? book.tabLanguage;
  const texts = textsIn(chosen);
  const agreements = agreementsFor(book, month, pay);
  const { closedOn, today } = pay;
  const people = pay.lines.map((line) => {
    const agreement = agreements?.get(line.key);
    const stated = { pay: line, closedOn, ...(agreement && { agreement }) };
    return { name: line.name, text: statementText(stated, today, texts) };
  });
  const others = allLanguages()
    .filter((code) => code !== chosen)
    .map((code) => ({ code, name: textsIn(code).payClosing.statement.language }));
  return { month, language: chosen, others, people };
}
