/** The menu's items and the titles of the pages. */
export const menu = {
  segments: 'Сегментировать клиентов',
  motivation: 'Мотивация и выплаты',
  head: 'Инструменты РОПа',
  functions: 'Использовать функции в этом файле',
  /** Shown where that was chosen; `formula` is an example. */
  functionsReady: (formula: string) =>
    `Теперь функции Salesbook работают и в этом файле. Если в столбце A клиенты, в B даты, а в C суммы, введите в свободную ячейку ${formula} — под ней появятся баллы и сегмент каждого клиента.`,
};
