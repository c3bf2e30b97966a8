/** The sample's words in Russian: the same invented dealer in building and finishing materials. */
import { grouped, pair, type SampleWords, twoDigits } from './words.ts';

const FORMS = ['ООО', 'ООО', 'ООО', 'АО', 'ТД', 'СК', 'ГК'] as const;
const TITLES = [
  'Азимут',
  'Берег',
  'Вектор-Строй',
  'Гранит',
  'Добрый дом',
  'Елисей',
  'Жилфонд',
  'Зодчий',
  'Ивушка',
  'Кедр',
  'Лазурит',
  'Мастер Плюс',
  'Новоселье',
  'Орион-Декор',
  'Палитра',
  'Ремдом',
  'Северный ветер',
  'Теплый контур',
  'Уют-Сервис',
  'Фасад',
  'Хорошие стены',
  'Центр отделки',
  'Чистый пол',
  'Штукатурофф',
  'Эркер',
  'Юность',
  'Яблоневый сад',
  'Альфа-Ремонт',
  'Белый потолок',
  'Волга-Строй',
  'Горизонт',
] as const;
const TOWNS = ['', ' Тверь', ' Самара', ' Казань', ' Пермь', ' Омск', ' Тула', ' Уфа', ' Рязань', ' Киров'] as const;
const MEN = ['Алексей', 'Борис', 'Виктор', 'Григорий', 'Дмитрий', 'Егор', 'Игорь', 'Кирилл', 'Максим', 'Олег'] as const;
const WOMEN = ['Анна', 'Вера', 'Галина', 'Дарья', 'Елена', 'Жанна', 'Ирина', 'Ксения', 'Мария'] as const;
const FAMILY = [
  'Абрамов',
  'Белов',
  'Воронцов',
  'Громов',
  'Дементьев',
  'Ершов',
  'Журавлёв',
  'Зимин',
  'Калинин',
  'Лебедев',
  'Морозов',
  'Никитин',
  'Орлов',
  'Панин',
  'Рябов',
  'Сафонов',
  'Тарасов',
] as const;
const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

export function companyName(number: number): string {
  const [title, town] = pair(TITLES, TOWNS, number);
  return `${FORMS[number % FORMS.length]} «${title}${town}»`;
}

function personName(number: number): string {
  const [given, family] = pair([...MEN, ...WOMEN], FAMILY, number);
  return number % (MEN.length + WOMEN.length) < MEN.length ? `${given} ${family}` : `${given} ${family}а`;
}

export const RUSSIAN = {
  locale: 'ru_RU',
  orders: 'Заказы',
  raw: 'Выгрузка',
  headers: ['Клиент', 'Дата', 'Сумма', 'Заказ', 'Менеджер', 'Товар', 'Тип клиента'],
  types: {
    contractor: 'Прораб',
    designer: 'Дизайнер',
    company: 'Строительная компания',
    shop: 'Магазин',
    private: 'Частное лицо',
  },
  managers: ['Екатерина Смирнова', 'Павел Котов', 'Светлана Ильина', 'Никита Фомин', 'Ольга Гусева'],
  products: ['Краска', 'Плитка', 'Напольные покрытия', 'Двери', 'Свет', 'Сантехника', 'Инструмент', 'Штукатурка'],
  companyName,
  personName,
  spellings: ['ООО «Светлый дом»', 'ооо «светлый дом»', ' ООО  «Светлый дом»', 'ООО\u00a0«СВЕТЛЫЙ ДОМ» '],
  refundOnly: 'ИП Старцев',
  money: 80,
  dateFormat: 'dd.mm.yyyy',
  amountFormat: '#,##0.00',
  textDates: [
    ({ year, month, day }) => `${twoDigits(day)}.${twoDigits(month)}.${year}`,
    ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ],
  textAmount: (amount) => `${amount < 0 ? '−' : ''}${grouped(Math.abs(amount), '\u00a0', ',')} ₽`,
  impossibleDate: '31.02.2026',
  textInsteadOfAmount: 'по договорённости',
  total: 'Итого',
} as const satisfies SampleWords;
