/** Ошибки запросов для больших журналов. */
import type { SomeSentences } from '../sentences.ts';

const REASONS = {
  'customer-above': 'клиенты записаны отдельными строками над своими заказами: поставьте клиента в каждую строку заказа',
  states: 'строки с одинаковыми словами о состоянии учитываются по-разному: выберите в «Учитываются», какие слова считать',
};

export const sqlSentences = {
  'sql.refused': ({ because }) => `Из этого журнала нельзя сделать запрос: ${REASONS[because]}.`,
} satisfies SomeSentences;
