/** The menu's items and the titles of the pages. */
export const menu = {
  segments: 'Сегментировать клиентов',
  motivation: 'Мотивация и выплаты',
};
