import type { CalendarWords } from './calendar-words.ts';

export const italian: CalendarWords = {
  months: [
    'gennaio gen genn',
    'febbraio feb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag magg',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  weekdays:
    'lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica lun mar mer gio ven sab dom',
  fillers: 'il del alle ore',
};
