/** One word for a state in all genders and numbers: which of them an export writes depends on what it calls its rows. */
import { expect, it } from 'vitest';
import { statusClass } from '../../../src/reading/words/status-words.ts';

it.each([
  ['counts', 'подтвержден, подтверждена, подтверждено, подтверждены, получена, выполненное, проданы'],
  ['open', 'неоплаченная, перенесены, открытая, отложенное, заморожена'],
  ['cancelled', 'отменены, удалена, аннулированы, отклоненный, проигранная'],
  ['refunded', 'возвращенная, сторнировано'],
  ['counts', 'підтверджена, доставлений, продана, відправлена'],
  ['cancelled', 'скасоване, відхилена, анульований, видалені'],
  ['counts', 'fatturata, confermati, consegnate, vendute'],
  ['cancelled', 'cancellato, cancellata, cancellati, rifiutate, eliminata'],
  ['counts', 'entregadas, facturado, vendida, recibidos, confirmadas'],
  ['cancelled', 'rechazadas, caducada, eliminados'],
  ['counts', 'recebida, vendidos, enviadas, confirmados'],
  ['cancelled', 'recusadas, anulados, expirada, abandonada'],
  ['counts', 'opłacono, wysłano, dostarczona, sprzedany, potwierdzone'],
  ['cancelled', 'anulowano, odrzucony, przegrany'],
  ['refunded', 'zwrócono, reembolsadas, повернений'],
])('%s: %s', (state, words) => {
  expect(words.split(', ').map((word) => [word, statusClass(word)])).toEqual(
    words.split(', ').map((word) => [word, state]),
  );
});
