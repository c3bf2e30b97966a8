/** Slips in the live board, the weekly game and thanks, seen from outside: the built add-on on a real spreadsheet. */
import type { Fault } from '../fault.ts';

const BOARD = ['tests/app/pay/board.test.ts'];
const GAME = ['tests/app/pay/game.test.ts'];

export const PAY_BOARD: readonly Fault[] = [
  {
    name: "a star in a manager's name stands for anything",
    file: 'src/reports/pay/formula.ts',
    from: ';"*";"~*")',
    to: ';"*";"*")',
    tests: BOARD,
  },
  {
    name: 'the board counts rows without a customer',
    file: 'src/reports/pay/board-input.ts',
    from: '${isNumber(amount)};${customer};"<>"`',
    to: '${isNumber(amount)}`',
    tests: BOARD,
  },
  {
    name: 'the board of a month counts the first day of the next one',
    file: 'src/reports/pay/board-input.ts',
    from: '"<"&${before}`',
    to: '"<="&${before}`',
    tests: BOARD,
  },
  {
    name: 'places are shown of everybody',
    file: 'src/reports/pay/board-members.ts',
    from: 'SHOWN_PLACES = 3',
    to: 'SHOWN_PLACES = 98',
    tests: BOARD,
  },
  {
    name: 'who has brought nothing takes a place',
    file: 'src/reports/pay/board-members.ts',
    from: '>0;RANK(',
    to: '>=0;RANK(',
    tests: BOARD,
  },
  {
    name: 'today is a complete workday',
    file: 'src/reports/pay/board-members.ts',
    from: 'TODAY()-1)',
    to: 'TODAY())',
    tests: BOARD,
  },
  {
    name: 'the row of titles is a row that is not counted',
    file: 'src/reports/pay/board-check.ts',
    from: '-${header(log)}',
    to: '',
    tests: BOARD,
  },
  {
    name: 'a number such as 20261120 is a date',
    file: 'src/reports/pay/board-check.ts',
    from: ';${date};"<2958466"`',
    to: '`',
    tests: BOARD,
  },
  {
    name: 'the board of the running month stays in it',
    file: 'src/reports/pay/board.ts',
    from: "isRunning ? native(['EOMONTH(TODAY();-1)+1']) : ",
    to: '',
    tests: BOARD,
  },
  {
    name: 'a part of a month has the whole plan on the board',
    file: 'src/reports/pay/board-members.ts',
    from: '*${days}/(${DAYS.last}-${DAYS.first}+1);2)',
    to: ';2)',
    tests: BOARD,
  },
  {
    name: 'weeks begin on Sunday',
    file: 'src/core/pay/week.ts',
    from: 'SINCE_MONDAY = 3',
    to: 'SINCE_MONDAY = 4',
    tests: ['tests/core/pay/week.test.ts'],
  },
  {
    name: 'the results of a week take in the next Monday',
    file: 'src/reports/pay/board-members.ts',
    from: '(${MONDAY}+7)',
    to: '(${MONDAY}+8)',
    tests: GAME,
  },
  {
    name: 'a week ends whenever one likes',
    file: 'src/app/pay/play-week.ts',
    from: 'if (today < last)',
    to: 'if (today < open.week)',
    tests: GAME,
  },
  {
    name: 'prizes roll over though they were won, or were not to',
    file: 'src/tables/pay/game.ts',
    from: 'last?.rollOver && last.isFinished',
    to: 'last?.isFinished',
    tests: GAME,
  },
  {
    name: 'the goal of a game says nothing',
    file: 'src/app/pay/play-week.ts',
    from: 'sharePrizes(facts, prizes, goal)',
    to: 'sharePrizes(facts, prizes)',
    tests: GAME,
  },
  {
    name: 'thanks of all months stand on the board',
    file: 'src/reports/pay/board-blocks.ts',
    from: '(${date}>=${DAYS.first})*',
    to: '(${date}>0)*',
    tests: GAME,
  },
];
