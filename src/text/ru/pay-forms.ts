/** The tabs that people fill in: titles, how to fill them in, and what can be wrong with a cell. Other spellings stand behind strokes. */
import type { FormFaults } from '../../core/pay/form-fault.ts';
import { shorten } from '../format.ts';
import { russian } from './format.ts';

const SHOWN_CHOICES = 7;
const quoted = (text: string) => `«${shorten(text)}»`;
const listed = (choices: readonly string[]) =>
  `${choices.slice(0, SHOWN_CHOICES).join(', ')}${choices.length > SHOWN_CHOICES ? ', …' : ''}`;
const choose = (choices: readonly string[]) => (choices.length === 0 ? '' : `, выберите: ${listed(choices)}`);
const percent = (value: number) => russian.term({ value, unit: 'percent' });

const faults: { readonly [Code in keyof FormFaults]: (fault: FormFaults[Code]) => string } = {
  empty: () => 'не заполнено',
  error: () => 'в ячейке ошибка',
  number: ({ value }) => `${quoted(value)} — не число`,
  negative: ({ value }) => `${value} меньше нуля`,
  share: ({ value, most }) => `${quoted(value)} — не от 0 % до ${percent(most)}, напишите в виде 30 %`,
  percent: ({ value, percent: meant }) => `${quoted(value)} — это ${percent(meant)}, напишите ${percent(meant / 100)}`,
  count: ({ value }) => `${quoted(value)} — не целое число от 0`,
  day: ({ value }) => `${quoted(value)} — не дата`,
  month: ({ value }) => `${quoted(value)} — не месяц, напишите 10.2026 или октябрь 2026`,
  unknown: ({ value, choices }) => `${quoted(value)} — не из списка${choose(choices)}`,
  stranger: ({ value, choices }) =>
    `${quoted(value)} — нет на листе «Команда»${choose(choices)}; или верните туда строку, с последним рабочим днём в столбце «Уволен», или удалите эту`,
  uncounted: ({ value, choices }) =>
    `показателя ${quoted(value)} нет ни в одном правиле${choose(choices)}; или удалите эту строку`,
  whole: ({ value, low, high }) => `${quoted(value)} — не целое число от ${low} до ${high}`,
  twice: ({ row }) => `то же самое уже есть в строке ${row}`,
  beyond: () =>
    'оценки правее последнего собеседования не считаются: вставьте столбец перед последним и перенесите их туда',
  same: ({ cell }) => `то же самое уже в ${cell}`,
  spelled: ({ value, listed }) =>
    `${quoted(value)} написано с другими пробелами, чем ${quoted(listed)}: выберите из списка`,
  order: () => 'должно быть больше предыдущего',
  left: () => 'раньше даты приёма',
  first: () =>
    'эта строка действует с самого начала: оставьте пустым, а для изменения с какого-то дня добавьте ещё строку',
  firstOnly: () => 'указано в первой строке этого человека, здесь оставьте пустым',
  outside: () => 'не в том периоде, на который план этой строки',
  shares: ({ value, count }) =>
    `${quoted(value)} — не доли ${count} месяцев, которые дают 100 %: напишите ${count === 3 ? '30 %; 30 %; 40 %' : 'долю каждого месяца через точку с запятой'}`,
  oneMonth: () => 'нужно только для плана на квартал или год, оставьте пустым',
  countedOnly: () =>
    'подходит только к тому, что считается по журналу: оставьте пустым или выберите выручку, заказы или новых клиентов',
  milestone: () => 'у рубежа этого нет, оставьте пустым',
  weights: ({ rule, sum, cells }) =>
    `веса правила ${quoted(rule)} дают ${percent(sum)}, а нужно 100 % (${cells.join(', ')})`,
  kpis: ({ rule, most }) => `в правиле ${quoted(rule)} больше ${most} показателей`,
  counted: () => 'считается по журналу, оставьте пустым',
  titles: ({ titles }) => `Верните заголовки: ${titles.map(quoted).join(', ')}.`,
  nothing: () => 'Заполните хотя бы одну строку.',
  tab: ({ tab }) => `Нет листа ${quoted(tab)}: настройте мотивацию в боковой панели.`,
};

export const forms = {
  titles: { team: 'Команда', motivation: 'Мотивация', plan: 'План', corrections: 'Корректировки' },
  notes: {
    team: 'Целевой доход платится за выполненный план: его доля — оклад, остальное — бонус.',
    motivation:
      'Сверху: с какого процента плана какая ставка. Снизу: что входит в правило, всего 100 %; если ничего, считается одна выручка.',
    plan: 'Факт нужен только у показателя, который вводят вручную: остальные считаются по журналу.',
    corrections:
      'Каждая выплачивается со своим месяцем отдельной строкой. Сумма с минусом уменьшает бонус, но не оклад. «Исправляет»: какой закрытый месяц, если есть.',
  },
  columns: {
    name: 'Менеджер',
    role: 'Роль',
    hired: 'Принят',
    left: 'Уволен',
    target: 'Целевой доход',
    fixed: 'Доля оклада',
    market: 'Рыночный доход',
    rule: 'Правило',
    draw: 'Аванс в счёт бонуса',
    recoverable: 'Возвратный',
    method: 'Способ',
    floor: 'Порог',
    cap: 'Потолок',
    from: 'От',
    rate: 'Ставка',
    ramp: 'Доля плана, месяц',
    kpi: 'Показатель',
    measure: 'Откуда факт',
    weight: 'Вес',
    lower: 'Меньше — лучше',
    gate: 'Стоп-фактор: от',
    factor: 'Иначе бонус ×',
    month: 'Месяц',
    plan: 'План',
    actual: 'Факт',
    amount: 'Сумма',
    why: 'За что',
    about: 'Исправляет',
    since: 'Условия с',
    period: 'План на',
    people: 'Считать: чьи заказы',
    products: 'Считать: товары',
    types: 'Считать: типы клиентов',
    customers: 'Считать: клиенты',
    reach: 'Рубеж: от',
    pays: 'Рубеж: выплата',
    shares: 'Доли месяцев',
  },
  roles: { manager: 'менеджер|моп', head: 'РОП|руководитель отдела продаж' },
  planPeriods: { month: 'месяц', quarter: 'квартал', year: 'год' },
  customers: { all: 'все', new: 'новые|новые клиенты' },
  team: 'вся команда|команда|все',
  flags: { yes: 'да|истина', no: 'нет|ложь' },
  faults,
  inColumn: (column: string, sentence: string) => `${column}: ${sentence}.`,
  refused: (problems: readonly string[], more: number) =>
    `Сначала исправьте ячейки. ${problems.join(' ')}${more > 0 ? ` И ещё ${russian.number(more)}.` : ''}`,
};
