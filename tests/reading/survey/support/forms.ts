/** Exports of forms as services write them, invented. Of each what it comes to, counted by hand. */

/** How forms differ: there is at least one of each. */
export const FEATURES = [
  ...(['English', 'Russian', 'grid', 'scale of its own', 'words', 'checkboxes', 'long', 'recommendation'] as const),
  ...(['1 to 7', '1 to 10', '0 to 10', 'extra column', 'free text', 'empty answer'] as const),
] as const;

export interface Form {
  readonly name: string;
  readonly shows: readonly (typeof FEATURES)[number][];
  readonly cells: readonly (readonly unknown[])[];
  /** Kinds of what is asked, in order. */
  readonly asked: readonly string[];
  /** Of each value: importance 0 to 10, mean of us and of the best rival on 1 to 5; null where nobody answered. */
  readonly values: Readonly<
    Record<string, readonly [importance: number | null, us: number | null, rival: number | null]>
  >;
  readonly recommendations?: readonly number[];
  readonly texts?: readonly string[];
}

const when = new Date(Date.UTC(2026, 9, 5));

export const FORMS: readonly Form[] = [
  {
    name: 'Google Forms, English: three grids, an e-mail, a recommendation, a free text',
    shows: ['English', 'grid', 'extra column', 'empty answer', 'free text', 'recommendation'],
    cells: [
      [
        'Timestamp',
        'Email Address',
        'How important is the following to you? [Delivery speed]',
        'How important is the following to you? [Price]',
        'How well do we do? [Delivery speed]',
        'How well do we do? [Price]',
        'How well does the best competitor do? [Delivery speed]',
        'How well does the best competitor do? [Price]',
        'How likely are you to recommend us to a friend?',
        'What should we do better?',
      ],
      [when, 'a@example.com', 5, 3, 5, 2, 3, 4, 10, 'Nothing'],
      [when, 'b@example.com', 4, 4, 4, 3, 3, 5, 9, ''],
      [when, 'c@example.com', 2, '', 3, 1, '', 5, 6, 'Cheaper, please'],
    ],
    asked: [],
    // Speed: 5 and 4 of three. Price: 4 of 3 and 4.
    values: { 'Delivery speed': [20 / 3, 4, 3], Price: [5, 2, 14 / 3] },
    recommendations: [10, 9, 6],
    texts: ['What should we do better?'],
  },
  {
    name: 'Google Forms, Russian: importance in words, ratings with words behind the number',
    shows: ['Russian', 'grid', 'words', 'empty answer'],
    cells: [
      [
        'Отметка времени',
        'Насколько для вас важно следующее? [Тренеры]',
        'Насколько для вас важно следующее? [Уровень групп]',
        'Насколько вы довольны у нас? [Тренеры]',
        'Насколько вы довольны у нас? [Уровень групп]',
        'Как с этим у лучшего из конкурентов? [Тренеры]',
        'Как с этим у лучшего из конкурентов? [Уровень групп]',
      ],
      [when, 'Очень важно', 'Важно', '5 – отлично', '4', '3', '5 – отлично'],
      [when, 'важно', 'Скорее не важно', '4', '4 – хорошо', '3', '4 – хорошо'],
      [when, 'Средне', 'Не важно', '3', '', 'не знаю', '4 – хорошо'],
    ],
    asked: [],
    values: { Тренеры: [20 / 3, 4, 3], 'Уровень групп': [10 / 3, 4, 13 / 3] },
  },
  {
    name: 'Google Forms, English: a linear scale for each value',
    shows: ['English', 'scale of its own', 'extra column'],
    cells: [
      [
        'Timestamp',
        'How important is price to you?',
        'How important is quality to you?',
        'How satisfied are you with our price?',
        'How satisfied are you with our quality?',
        'How old are you?',
      ],
      [when, 5, 5, 2, 5, 34],
      [when, 4, 5, 1, 5, 51],
      [when, 1, 5, 3, 5, 28],
      [when, 2, 1, 2, 5, 40],
    ],
    asked: [],
    values: { price: [5, 2, null], quality: [7.5, 5, null] },
    texts: ['How old are you?'],
  },
  {
    name: 'Yandex Forms: questions and rows parted by a stroke, from 1 to 10',
    shows: ['Russian', 'grid', '1 to 10', 'extra column'],
    cells: [
      [
        'ID',
        'Время создания',
        'Насколько это важно для вас / Скорость',
        'Насколько это важно для вас / Цена',
        'Оцените нашу работу / Скорость',
        'Оцените нашу работу / Цена',
        'Оцените работу конкурентов / Скорость',
        'Оцените работу конкурентов / Цена',
      ],
      ['5f0a', '05.10.2026 10:00', 10, 8, 10, 1, 9, 1],
      ['5f0b', '05.10.2026 11:00', 8, 7, 10, 1, 1, 10],
    ],
    asked: [],
    // On 1 to 10, 8 and more are high; 1 is 1 and 10 is 5: 5.5 is 3.
    values: { Скорость: [10, 5, (1 + (8 * 4) / 9 + 1) / 2], Цена: [5, 1, 3] },
    texts: ['ID'],
  },
  {
    name: 'checkboxes in one cell, with an option that has a comma in it',
    shows: ['English', 'checkboxes', 'empty answer', 'recommendation'],
    cells: [
      ['Timestamp', 'Name', 'Which of these matter most to you?', 'How likely are you to recommend us (0-10)?'],
      [when, 'Anna', 'Price, Fast, reliable delivery', 0],
      [when, 'Boris', 'Fast, reliable delivery, Coaches', 5],
      [when, 'Vera', 'Price', ''],
      [when, 'Gleb', '', 4],
    ],
    asked: [],
    values: {
      Price: [20 / 3, null, null],
      'Fast, reliable delivery': [20 / 3, null, null],
      Coaches: [10 / 3, null, null],
    },
    recommendations: [0, 5, 4],
  },
  {
    name: 'Typeform: a column for each option, without its question',
    shows: ['English', 'checkboxes', 'empty answer', 'extra column', 'recommendation'],
    cells: [
      ['#', 'Coaches', 'Price', 'Practice', 'How likely are you to recommend us?', 'Submit Date (UTC)'],
      ['k1', 'Coaches', '', 'Practice', 9, '2026-10-05 10:00:00'],
      ['k2', 'Coaches', 'Price', '', 8, '2026-10-05 10:01:00'],
    ],
    asked: ['choices'],
    values: {},
    recommendations: [9, 8],
  },
  {
    name: 'SurveyMonkey: titles in two rows, from 1 to 7',
    shows: ['English', '1 to 7', 'extra column', 'free text', 'empty answer'],
    cells: [
      [
        'Respondent ID',
        'Please rate how important each is, from 1 to 7',
        '',
        'And how do we do? (1 to 7)',
        '',
        'Comments',
      ],
      ['', 'Coaches', 'Price', 'Coaches', 'Price', 'Open-Ended Response'],
      [11_001, 7, 5, 7, 4, 'Thanks'],
      [11_002, 6, 6, 4, 1, ''],
    ],
    asked: [],
    // 6 and 7 are high; 4 is 3.
    values: { Coaches: [10, 4, null], Price: [5, 2, null] },
    texts: ['Respondent ID', 'Comments'],
  },
  {
    name: 'a rival by its name, which no word tells, from 0 to 10',
    shows: ['English', 'grid', '0 to 10'],
    cells: [
      [
        'How important is it? [Range]',
        'How important is it? [Advice]',
        'How good is our shop? [Range]',
        'How good is our shop? [Advice]',
        'How good is Northwind? [Range]',
        'How good is Northwind? [Advice]',
      ],
      [10, 0, 10, 5, 0, 10],
      [9, 3, 10, 5, 0, 10],
    ],
    asked: ['aspect'],
    values: { Range: [10, 5, null], Advice: [0, 3, null] },
  },
  {
    name: 'Russian checkboxes, answers in words, opinions left out, columns that say nothing of values',
    shows: ['Russian', 'checkboxes', 'words', 'extra column', 'empty answer'],
    cells: [
      [
        'Город',
        'Возраст',
        'Что для вас важно при выборе?',
        'Наша работа: Цена',
        'Наша работа: Сервис',
        'Ваш телефон',
        'Пустой',
      ],
      ['Москва', 34, 'Цена;Сервис', 'Отлично', 'Хорошо', '+7 912 345-67-89', ''],
      ['Пермь', 29, 'Сервис', 'Плохо', 'Затрудняюсь ответить', '8 912 000-00-00', ''],
      ['Москва', 41, '', 'не знаю', 'Очень плохо', '', ''],
      ['Тула', 52, 'Сервис;Цена', '', '', '', ''],
    ],
    asked: [],
    values: { Цена: [20 / 3, 3.5, null], Сервис: [10, 2.5, null] },
    texts: ['Город', 'Возраст'],
  },
  {
    name: 'a row for each answer',
    shows: ['English', 'long', 'empty answer'],
    cells: [
      ['Respondent', 'Product', 'Value', 'Importance', 'Us', 'Best rival'],
      ['Anna', 'Camp', 'Coaches', 5, 5, 3],
      ['Anna', 'Camp', 'Price', 2, 3, 4],
      ['Boris', 'Camp', 'Coaches', 4, 4, 4],
      ['Boris', 'Camp', 'Price', 5, '', 5],
    ],
    asked: [],
    values: { Coaches: [10, 4.5, 3.5], Price: [5, 3, 4.5] },
  },
  {
    name: 'two rivals by name',
    shows: ['English', 'grid'],
    cells: [
      [
        'Importance [Price]',
        'Importance [Speed]',
        'Our company [Price]',
        'Our company [Speed]',
        'Competitor Alfa [Price]',
        'Competitor Alfa [Speed]',
        'Competitor Beta [Price]',
        'Competitor Beta [Speed]',
      ],
      [5, 5, 3, 5, 5, 1, 2, 4],
      [4, 1, 3, 5, 4, 1, 2, 5],
    ],
    asked: [],
    values: { Price: [10, 3, 4.5], Speed: [5, 5, 4.5] },
  },
  {
    name: 'no word of importance anywhere',
    shows: ['English', 'grid'],
    cells: [
      ['Please rate [Price]', 'Please rate [Speed]'],
      [5, 4],
      [4, 5],
    ],
    asked: ['aspect'],
    values: {},
  },
];
