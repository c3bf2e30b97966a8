/** Lists of deals made up at random, as CRMs export them: only those that were won are purchases, on the day they were closed. */
import { type RandomExport, randomNumbers } from './random-export.ts';
import type { Customer } from './reading.ts';

type Part = 'name' | 'company' | 'contact' | 'value' | 'stage' | 'created' | 'closed' | 'expected' | 'owner' | 'chance';

interface Words {
  readonly locale: string;
  readonly titles: Readonly<Record<Part, readonly string[]>>;
  readonly won: readonly string[];
  readonly lost: readonly string[];
  readonly open: readonly string[];
}

const LANGUAGES: readonly Words[] = [
  {
    locale: 'en_US',
    titles: {
      name: ['Deal name', 'Opportunity', 'Deal'],
      company: ['Company', 'Organization', 'Account Name'],
      contact: ['Contact', 'Contact person'],
      value: ['Amount', 'Deal value', 'Value'],
      stage: ['Stage', 'Deal stage', 'Status', 'Pipeline stage'],
      created: ['Created at', 'Create date', 'Created'],
      closed: ['Closed date', 'Close date', 'Won time', 'Closed on'],
      expected: ['Expected close date'],
      owner: ['Owner', 'Deal owner', 'Sales rep'],
      chance: ['Probability'],
    },
    won: ['Won', 'Closed Won'],
    lost: ['Lost', 'Closed Lost'],
    open: ['Negotiation', 'Proposal', 'Qualified', 'In progress'],
  },
  {
    locale: 'ru_RU',
    titles: {
      name: ['Название сделки', 'Сделка', 'Название'],
      company: ['Компания', 'Организация'],
      contact: ['Контакт', 'Контактное лицо'],
      value: ['Бюджет', 'Сумма', 'Сумма сделки'],
      stage: ['Стадия сделки', 'Этап сделки', 'Статус', 'Стадия'],
      created: ['Дата создания', 'Создана'],
      closed: ['Дата закрытия', 'Дата завершения'],
      expected: ['Планируемая дата закрытия', 'Предполагаемая дата закрытия'],
      owner: ['Ответственный', 'Менеджер'],
      chance: ['Вероятность'],
    },
    won: ['Успешно реализовано', 'Сделка успешна', 'Выиграна'],
    lost: ['Закрыто и не реализовано', 'Сделка провалена', 'Проиграна'],
    open: ['Переговоры', 'Новая заявка', 'Согласование договора', 'Первичный контакт'],
  },
  {
    locale: 'de_DE',
    titles: {
      name: ['Dealname', 'Verkaufschance'],
      company: ['Firma', 'Unternehmen'],
      contact: ['Kontakt', 'Ansprechpartner'],
      value: ['Betrag', 'Wert', 'Auftragswert'],
      stage: ['Phase', 'Status'],
      created: ['Erstellt am', 'Erstelldatum'],
      closed: ['Abschlussdatum', 'Geschlossen am'],
      expected: ['Erwartetes Abschlussdatum'],
      owner: ['Verantwortlich', 'Verkäufer'],
      chance: ['Wahrscheinlichkeit'],
    },
    won: ['Gewonnen'],
    lost: ['Verloren'],
    open: ['Verhandlung', 'Angebot', 'Qualifiziert'],
  },
  {
    locale: 'fr_FR',
    titles: {
      name: ['Nom de l’affaire', 'Opportunité'],
      company: ['Société', 'Entreprise'],
      contact: ['Contact'],
      value: ['Montant', 'Valeur'],
      stage: ['Étape', 'Statut'],
      created: ['Date de création', 'Créé le'],
      closed: ['Date de clôture', 'Date de fermeture'],
      expected: ['Date de clôture prévue'],
      owner: ['Propriétaire', 'Commercial'],
      chance: ['Probabilité'],
    },
    won: ['Gagnée', 'Gagné'],
    lost: ['Perdue', 'Perdu'],
    open: ['Négociation', 'Proposition', 'Qualification'],
  },
  {
    locale: 'es_ES',
    titles: {
      name: ['Nombre del negocio', 'Oportunidad'],
      company: ['Empresa', 'Organización'],
      contact: ['Contacto'],
      value: ['Importe', 'Valor', 'Monto'],
      stage: ['Etapa', 'Estado'],
      created: ['Fecha de creación'],
      closed: ['Fecha de cierre'],
      expected: ['Fecha prevista de cierre'],
      owner: ['Propietario', 'Responsable'],
      chance: ['Probabilidad'],
    },
    won: ['Ganado', 'Ganada'],
    lost: ['Perdido', 'Perdida'],
    open: ['Negociación', 'Propuesta', 'Calificado'],
  },
  {
    locale: 'pt_BR',
    titles: {
      name: ['Nome do negócio', 'Oportunidade'],
      company: ['Empresa', 'Organização'],
      contact: ['Contato'],
      value: ['Valor', 'Valor do negócio'],
      stage: ['Etapa', 'Fase', 'Status'],
      created: ['Data de criação', 'Criado em'],
      closed: ['Data de fechamento', 'Fechado em'],
      expected: ['Previsão de fechamento', 'Data prevista de fechamento'],
      owner: ['Responsável', 'Proprietário'],
      chance: ['Probabilidade'],
    },
    won: ['Ganho', 'Ganha'],
    lost: ['Perdido', 'Perdida'],
    open: ['Negociação', 'Proposta', 'Qualificação'],
  },
];

const COMPANIES = ['ACME Ltd', 'Bolt', 'Cray Inc', 'Delta', 'Echo GmbH'];
const CHANCES = { won: '100%', lost: '0%', open: '50%' } as const;

export function randomDeals(seed: number): RandomExport {
  const random = randomNumbers(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const one = (items: readonly string[]) => items[upTo(items.length)] ?? '';
  const words = LANGUAGES[upTo(LANGUAGES.length)];
  if (words === undefined) throw new Error('no language to draw from');
  const optional: readonly Part[] = ['name', 'contact', 'expected', 'owner', 'chance'];
  const parts: Part[] = ['company', 'value', 'stage', 'created', 'closed', ...optional.filter(() => random() < 0.6)];
  const order = parts.map((part) => ({ part, place: random() })).sort((first, second) => first.place - second.place);
  const stages = { won: one(words.won), lost: one(words.lost) };
  const open = words.open.slice(0, 1 + upTo(words.open.length));
  // Some systems keep a date of closing for what is open still.
  const isOpenDated = random() < 0.5;
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const customers: Record<string, Customer> = {};
  const rows = Array.from({ length: 10 + upTo(30) }, (_, index): readonly unknown[] => {
    const share = random();
    const state = share < 0.5 ? 'won' : share < 0.75 ? 'lost' : 'open';
    const created = 19_700 + upTo(300);
    const closed = created + 5 + upTo(60);
    const company = one(COMPANIES);
    const value = 500 + upTo(200) * 50;
    const row: Record<Part, unknown> = {
      name: `Deal ${index + 1}`,
      company,
      contact: `Person ${COMPANIES.indexOf(company)}`,
      value,
      stage: state === 'open' ? one(open) : stages[state],
      created: iso(created),
      closed: state === 'open' && !isOpenDated ? '' : iso(closed),
      expected: iso(closed + 3),
      owner: index % 2 === 0 ? 'Kim' : 'Lou',
      chance: CHANCES[state],
    };
    if (state === 'won') {
      const [purchases, revenue, last] = customers[company] ?? [0, 0, ''];
      customers[company] = [purchases + 1, revenue + value, iso(closed) > last ? iso(closed) : last];
    }
    return order.map(({ part }) => row[part]);
  });
  const titles = order.map(({ part }) => one(words.titles[part]));
  return { locale: words.locale, cells: [titles, ...rows], customers };
}
