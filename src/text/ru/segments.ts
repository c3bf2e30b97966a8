/** Names of the segments and what to do with each. */
import type { Segment } from '../../core/segments/segments.ts';

const names: Readonly<Record<Segment, string>> = {
  champions: 'Чемпионы',
  loyal: 'Лояльные',
  'potential-loyalists': 'Растущие',
  promising: 'Многообещающие',
  recent: 'Недавние',
  'need-attention': 'Требуют внимания',
  'about-to-sleep': 'Засыпающие',
  'cant-lose': 'Нельзя потерять',
  'at-risk': 'В зоне риска',
  lost: 'Потерянные',
};

const advice: Readonly<Record<Segment, string>> = {
  champions: 'Благодарите, показывайте новинки первыми, просите рекомендации и отзывы.',
  loyal: 'Предложите другие товары и условия за объём; узнайте, что они покупают у других.',
  'potential-loyalists': 'Договоритесь о следующем заказе сейчас; дайте повод покупать регулярно.',
  promising: 'Крупная первая покупка: позвоните лично, узнайте, что ещё нужно.',
  recent: 'Закрепите первую покупку: убедитесь, что всё хорошо, предложите следующий шаг.',
  'need-attention': 'Напомните о себе предложением под прошлые покупки.',
  'about-to-sleep': 'Напишите, пока помнят: новость, небольшое предложение, вопрос.',
  'cant-lose': 'Позвоните сегодня, лучше РОП лично: выясните, что случилось, и верните.',
  'at-risk': 'Позвоните: спросите, что изменилось, и предложите вернуться.',
  lost: 'Оставьте в рассылках; время менеджеров не тратьте.',
};

export const segments = { names, advice, notYet: 'Ещё не клиент' };
