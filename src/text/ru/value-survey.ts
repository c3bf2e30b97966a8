/** What to ask customers about values, and how to decide on key values together. */
import type { Purpose } from '../../core/touch-points/roll-up.ts';

const purposes: Readonly<Record<Purpose, string>> = {
  retain: 'Удержать',
  stimulate: 'Стимулировать',
  attract: 'Привлечь',
};

export const valueSurvey = {
  /** For a form: the first three are grids, a row for each value, a column for each of 1 to 5. */
  form: {
    importance: 'Насколько для вас важно следующее?',
    us: 'Насколько хорошо это у нас?',
    rival: 'Насколько хорошо это у лучшего из конкурентов?',
    recommend: 'С какой вероятностью вы порекомендуете нас знакомым?',
    why: 'Почему вы выбрали нас?',
    missing: 'Чего вам не хватало бы, если бы завтра нас не стало?',
    contact: 'Ваш e-mail, чтобы мы могли ответить',
    scale: { low: 'не важно / плохо', high: 'очень важно / отлично' },
  },
  /** A strategy session of six hours; minutes of each part. */
  agenda: [
    { minutes: 30, part: 'Один продукт: какой и кто его покупает?' },
    { minutes: 45, part: 'Что сказали клиенты: важность, мы, лучший конкурент, по сегментам и по выручке' },
    { minutes: 60, part: 'Каждый пишет ценности; похожие объединяем, остаётся десять' },
    { minutes: 45, part: 'Что важно клиентам: по ответам, а не по голосам' },
    { minutes: 60, part: 'В чём можем стать лучшими: что для этого нужно, чего нет у конкурентов?' },
    { minutes: 45, part: 'Не более трёх ключевых ценностей; от чего отказываемся' },
    { minutes: 60, part: 'Для каждой: измеритель, ответственный, первый шаг, срок' },
    { minutes: 15, part: 'Записать ключевые ценности ниже и решить, когда повторим опрос' },
  ],
  purposes,
};
