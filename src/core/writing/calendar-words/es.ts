import type { CalendarWords } from './calendar-words.ts';

export const spanish: CalendarWords = {
  months: [
    'enero ene',
    'febrero feb',
    'marzo mar mzo',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sep sept set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  weekdays: 'lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mar mié mie jue vie sáb sab dom',
  fillers: 'de del el a las la hs hrs',
};
