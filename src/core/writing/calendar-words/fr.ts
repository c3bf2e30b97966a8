import type { CalendarWords } from './calendar-words.ts';

export const french: CalendarWords = {
  months: [
    'janvier janv jan',
    'février fevrier févr fevr fév fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil juill',
    'août aout aoû',
    'septembre sept sep',
    'octobre oct',
    'novembre nov',
    'décembre decembre déc dec',
  ],
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim',
  fillers: 'le à a du',
};
