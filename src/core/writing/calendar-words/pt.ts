import type { CalendarWords } from './calendar-words.ts';

export const portuguese: CalendarWords = {
  months: [
    'janeiro jan',
    'fevereiro fev',
    'março marco mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  weekdays: 'segunda terça terca quarta quinta sexta feira sábado sabado domingo seg ter qua qui sex sáb sab dom',
  fillers: 'de do às as em',
};
