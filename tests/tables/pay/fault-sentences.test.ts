/** The sentences for cells that are wrong, in both languages. */
import { expect, it } from 'vitest';
import type { FormFault } from '../../../src/core/pay/form-fault.ts';
import { textsIn } from '../../../src/text/language.ts';
import { sayFault } from '../../../src/text/say-fault.ts';

it.each<readonly [FormFault, string, string]>([
  [{ code: 'empty' }, 'is empty', 'не заполнено'],
  [
    { code: 'share', value: '130%', most: 1 },
    '"130%" does not lie between 0% and 100%: write it as 30%',
    '«130%» — не от 0 % до 100 %, напишите в виде 30 %',
  ],
  [
    { code: 'percent', value: '70', percent: 70 },
    '"70" would be 7,000%: write 70%',
    '«70» — это 7 000 %, напишите 70 %',
  ],
  [
    { code: 'weights', rule: 'A', sum: 0.9, cells: ['D4', 'D5'] },
    'the weights of the rule "A" sum to 90%, make it 100% (D4, D5)',
    'веса правила «A» дают 90 %, а нужно 100 % (D4, D5)',
  ],
  [
    { code: 'weights', rule: 'A', sum: 0.9999, cells: ['D4'] },
    'the weights of the rule "A" sum to 99.99%, make it 100% (D4)',
    'веса правила «A» дают 99,99 %, а нужно 100 % (D4)',
  ],
  [
    { code: 'unknown', value: 'x', choices: ['a', 'b'] },
    '"x" is not on the list: choose a, b',
    '«x» — не из списка, выберите: a, b',
  ],
  [{ code: 'unknown', value: 'x', choices: [] }, '"x" is not on the list', '«x» — не из списка'],
  [
    { code: 'unknown', value: 'x', choices: ['1', '2', '3', '4', '5', '6', '7', '8'] },
    '"x" is not on the list: choose 1, 2, 3, 4, 5, 6, 7, …',
    '«x» — не из списка, выберите: 1, 2, 3, 4, 5, 6, 7, …',
  ],
  [
    { code: 'stranger', value: 'x', choices: ['a', 'b'] },
    '"x" is not on the tab Team: choose a, b; or put that line back there, with the last day of work in Left, or delete this one',
    '«x» — нет на листе «Команда», выберите: a, b; или верните туда строку, с последним рабочим днём в столбце «Уволен», или удалите эту',
  ],
  [
    { code: 'uncounted', value: 'x', choices: ['a', 'b'] },
    '"x" is not a KPI of any rule: choose a, b; or delete this line',
    'показателя «x» нет ни в одном правиле, выберите: a, b; или удалите эту строку',
  ],
  [{ code: 'twice', row: 4 }, 'row 4 holds the same already', 'то же самое уже есть в строке 4'],
  [{ code: 'titles', titles: ['Plan'] }, 'Put these titles back: "Plan".', 'Верните заголовки: «Plan».'],
])('%j', (fault, english, russian) => {
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');
  expect(plain(sayFault(fault, textsIn('en')))).toBe(english);
  expect(plain(sayFault(fault, textsIn('ru')))).toBe(russian);
});
