/** One sentence per error: what is wrong, where, what to do. */

import { shorten } from '../format.ts';
import { sayQuestion } from '../say-question.ts';
import type { AllSentences } from '../sentences.ts';
import { argumentSentences, unexpected } from './argument-errors.ts';
import { english } from './format.ts';
import { paySentences } from './pay-errors.ts';
import { reading } from './reading.ts';
import { salesSentences } from './sales-errors.ts';
import { settingsTab } from './settings-tab.ts';
import { rightsMissing, sheetGone } from './shared.ts';
import { sqlSentences } from './sql-errors.ts';

const CUT_RULES = {
  abc: "The cuts of ABC can't be used: give two shares of revenue above 0, the second larger and at most 1.",
  xyz: "The cuts of XYZ can't be used: give two variations above 0, the second larger.",
};

const sentences: AllSentences = {
  ...argumentSentences,
  ...paySentences,
  ...salesSentences,
  ...sqlSentences,
  'log.no-purchases': ({ sheet, bad, later }) =>
    `Sheet "${shorten(sheet)}" has no purchases to segment (${english.count(bad, 'row', 'rows')} can't be read${later > 0 ? `, ${english.number(later)} dated in the future` : ''}): each order needs a customer, a date up to today and an amount above zero.`,
  'log.own-tab': ({ tab }) =>
    `Salesbook built the tab "${shorten(tab)}" itself, so it is no order log: choose the sheet with your orders.`,
  'tab.header': ({ tab }) =>
    `Tab "${shorten(tab)}" has lost its row of titles: put the title "Customer" back above the names, or delete the tab, then try again. Nothing was changed in it.`,
  'tab.last': () => 'These are the only sheets of the file: add another one first, then remove them.',
  'tab.edited': ({ tab }) =>
    `Tab "${shorten(tab)}" was edited just now: press the button again to take the changes in.`,
  'tab.cell': ({ cell, fault }) =>
    fault === 'long'
      ? `Cell ${cell} holds as much text as a cell can take, so Salesbook can't move it without losing the end: shorten it by a few characters, then try again. Nothing was changed on that tab.`
      : `Cell ${cell} is formatted as a date, but its number is beyond the calendar: change its number or its format, then try again. Nothing was changed on that tab.`,
  'run.busy': () => 'Salesbook is building tabs in this file already: wait a moment and try again.',
  'run.gone': () => 'This build was stopped or replaced by another one: start it again.',
  'run.log-changed': ({ sheet }) =>
    `The log on sheet "${shorten(sheet)}" changed while the tabs were being built: start again to use the new rows.`,
  'run.settings-changed': () =>
    'The tab Settings changed while the tabs were being built: start again to use what stands there now.',
  'playbook.problems': ({ problems }) => settingsTab.refused(problems),
  'settings.sheet-gone': () => sheetGone,
  'settings.invalid': ({ setting }) =>
    `The setting "${setting}" can't be used: open the sidebar again and choose it anew.`,
  'settings.class-cuts': ({ kind }) => CUT_RULES[kind],
  'settings.newer': () =>
    'This file was last used with a newer version of Salesbook: close the spreadsheet and open it again to load that version.',
  'rights.missing': () => rightsMissing,
  'tab.typed-columns': ({ tab }) =>
    `Sheet "${shorten(tab)}" holds one of Sheets' own tables, whose typed columns refuse what Salesbook writes: open the menu beside the table's name, choose "Revert to unformatted data" (convert to range), then press again.`,
  'tab.validation': ({ tab, cell }) =>
    `Sheet "${shorten(tab)}"${cell === null ? '' : `, cell ${cell}`} has a data validation rule that refuses what Salesbook writes there: in Data → Data validation remove the rule or let it show a warning, then press again.`,
  'tab.protected': ({ tab }) =>
    `Sheet "${shorten(tab)}", or a part of it, is protected, and you may not edit it: ask whoever protected it to let you in or to press the button (Data → Protect sheets and ranges), then press again.`,
  'convert.stopped': ({ sheet, cell, converted }) =>
    `Sheet "${shorten(sheet)}" was edited while its texts were being converted: from cell ${cell} on nothing was changed (converted before that: ${english.number(converted)}). Look at the cells again, then convert the rest.`,
  'convert.changed': () => 'The log changed since these cells were shown: look at them again before converting.',
  'kept.too-long': () =>
    'The titles of the log’s columns, or the words in them that were chosen, are longer than the file can remember: shorten the longest ones, then try again. Nothing was changed.',
  'reading.open': ({ question }) => sayQuestion(question, reading.questions),
  'reading.no-value': ({ value, values }) => reading.noValue(value, values),
  'reading.answers': ({ answer }) => reading.answersRefused(answer),
  'rpc.method': ({ method }) => `Salesbook does not know "${shorten(method)}": close the sidebar and open it again.`,
};

export const errors = { sentences, unexpected };
