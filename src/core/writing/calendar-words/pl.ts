import type { CalendarWords } from './calendar-words.ts';

export const polish: CalendarWords = {
  months: [
    'styczeń stycznia sty',
    'luty lutego lut',
    'marzec marca mar',
    'kwiecień kwietnia kwi',
    'maj maja',
    'czerwiec czerwca cze',
    'lipiec lipca lip',
    'sierpień sierpnia sie',
    'wrzesień września wrz',
    'październik października paź',
    'listopad listopada lis',
    'grudzień grudnia gru',
  ],
  weekdays:
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę pon wt śr czw pt pią sob so nd ndz niedz niedź',
  fillers: 'r roku o godz dnia',
};
