/** What the sidebar says of sharing: who sees what, and a link for each tab. */
import { russian } from './format.ts';

export const sidebarShare = {
  heading: 'Поделиться',
  count: (tabs: number) => russian.count(tabs, 'лист', 'листа', 'листов'),
  sees: 'Кто может открыть файл, видит все его листы, даже без Salesbook: на них обычные значения, которые меняются, только когда их здесь обновят.',
  pay: (names: string) =>
    `Выплаты видны на листах: ${names}. Дать доступ к одному листу нельзя, а скрытый лист не защищён: держите выплаты в копии файла (Файл → Создать копию), которую открывают только те, кому это можно.`,
  one: 'Чтобы показать кому-то один лист и ничего больше, отправьте его в PDF.',
  pdf: 'PDF',
  pdfOf: (tab: string) => `PDF листа «${tab}»`,
};
