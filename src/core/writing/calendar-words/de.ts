import type { CalendarWords } from './calendar-words.ts';

export const german: CalendarWords = {
  months: [
    'januar jänner jan jän',
    'februar feber feb',
    'märz maerz mär mrz maer',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  fillers: 'den der am um uhr',
};
