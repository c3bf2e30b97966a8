/** What the sidebar says of what comes next, and of the comparison that shows what calls bring. */
import { russian } from './format.ts';

export const sidebarNext = {
  heading: 'Что дальше',
  on: 'прогноз и когорты',
  off: 'не строится',
  compared: 'есть сравнение',
  option: 'Кто купит следующим, кто просрочил, что принесёт квартал',
  hint: 'Листы «Что дальше» и «Когорты», столбцы «Следующая покупка» и «Просрочка» у клиентов. Прогноз сначала проверяется на вашем же прошлом и говорит, насколько ошибся.',
  horizon: 'Смотреть вперёд на',
  overdue: 'Просрочивших в списке',
  customers: 'Клиентов в списке',
  days: (days: number) => russian.count(days, 'день', 'дня', 'дней'),
  length: (length: number) => (length === 0 ? 'все' : `первые ${russian.number(length)}`),
  share: 'Не звонить',
  shares: (share: number) => (share === 0 ? 'никому не запрещать' : `${russian.number(share * 100)}\u00a0% клиентов`),
  shareHint:
    'Части клиентов, по жребию, не звонят: только рядом с ними видно, что дают звонки. День звонка впишите в «Дата звонка».',
  window: 'После звонка покупки считаются',
};
