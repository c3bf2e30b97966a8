import type { CalendarWords } from './calendar-words.ts';

/** Months are numbers with 月. Chinese and Korean write such dates too: their words for the halves of the day stand here. */
export const japanese: CalendarWords = {
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  weekdays: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月 火 水 木 金 土 日',
  fillers: '',
  morning: '午前 上午 오전',
  afternoon: '午後 下午 오후',
};
