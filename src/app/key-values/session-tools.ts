/** The tools *Survey questions* and *Strategy session*: set up once, then in the hands of those who fill them in. */

import { fieldColumn, HEADER_ROW } from '../../reports/key-values/key-values.ts';
import { strategySessionTab } from '../../reports/key-values/strategy-session.ts';
import { surveyQuestionsTab } from '../../reports/key-values/survey-questions.ts';
import type { Tool } from '../head/tool.ts';
import { chosenValues } from './chosen-values.ts';

export const surveyQuestionsTool: Tool = {
  tabs: ['survey-questions'],
  needs: [],
  isTyped: true,
  build: ({ book, texts }) => void book.write(surveyQuestionsTab(texts), null),
};

export const strategySessionTool: Tool = {
  tabs: ['strategy-session'],
  needs: [],
  isTyped: true,
  lines: ({ book }) => chosenValues(book).length,
  missing({ book, spoken }) {
    return chosenValues(book).length === 0 ? [spoken.valueTabs.session.missing] : [];
  },
  build({ book, texts }) {
    const column = fieldColumn('value');
    const values = book.hasTab('key-values')
      ? ({ tab: 'key-values', column, firstRow: HEADER_ROW + 2 } as const)
      : null;
    book.write(strategySessionTab(values, texts), null);
  },
};
