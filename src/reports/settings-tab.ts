/** The tab *Settings*: the playbook, laid out for the user to edit. */
import { GROUPS } from '../core/abcxyz.ts';
import type { Playbook } from '../core/playbook.ts';
import { SEGMENTS } from '../core/segments.ts';
import { HOLIDAY_ROWS, PLAYBOOK_VERSION } from '../tables/playbook.ts';
import type { Texts } from '../text/language.ts';
import type { CellStyle, Dropdown, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** Segment code, name, codes of 3 and of 5, advice; a gap; holidays, statuses, next steps. */
const WIDTHS = [170, 190, 190, 190, 560, 40, 120, 180, 180];
const EMPTY_ROW: TabRow = { values: [], styles: [] };
const ROWS_ABOVE = 5;

function note(text: string): TabRow {
  return { values: [text], styles: ['note'] };
}

/** The first column names the rows, the others are the user's. */
function headings(titles: readonly string[]): TabRow {
  return {
    values: titles,
    styles: titles.map((_, index): CellStyle => (index === 0 ? 'heading' : 'workHeading')),
  };
}

function rulesRows({ abc, xyz, period }: Playbook, texts: Texts): TabRow[] {
  const { labels, ruleChoices } = texts.settingsTab.rules;
  const rows: readonly (readonly [label: string, value: TabValue, style: CellStyle])[] = [
    [labels.a, abc.a, 'percent'],
    [labels.b, abc.b, 'percent'],
    [labels.x, xyz.x, 'decimal'],
    [labels.y, xyz.y, 'decimal'],
    [labels.period, texts.groups.periods[period], 'text'],
    [labels.rule, xyz.classic ? ruleChoices.classic : ruleChoices.customers, 'text'],
    [labels.version, PLAYBOOK_VERSION, 'muted'],
  ];
  return rows.map(([label, value, style]) => ({ values: [label, value], styles: ['muted', style] }));
}

/** Puts the lists beside the rows, from the notes above the first table on. */
function withLists(rows: readonly TabRow[], { holidays, statuses, nextSteps }: Playbook, texts: Texts): TabRow[] {
  const words = texts.settingsTab.lists;
  const first = ROWS_ABOVE - 2;
  const gap = WIDTHS.length - words.columns.length;
  const beside = (row: TabRow, values: readonly TabValue[], styles: readonly CellStyle[]): TabRow => ({
    values: [...row.values, ...Array.from({ length: gap - row.values.length }, () => ''), ...values],
    styles: [...row.styles, ...Array.from({ length: gap - row.styles.length }, (): CellStyle => 'blank'), ...styles],
  });
  const lists = Array.from({ length: HOLIDAY_ROWS }, (_, index): TabValue[] => {
    const holiday = holidays[index];
    return [holiday === undefined ? '' : { day: holiday }, statuses[index] ?? '', nextSteps[index] ?? ''];
  });
  const blocks: readonly (readonly [readonly TabValue[], readonly CellStyle[]])[] = [
    [[words.note], ['note']],
    [words.columns, words.columns.map((): CellStyle => 'workHeading')],
    ...lists.map((values): [TabValue[], CellStyle[]] => [values, ['date', 'text', 'text']]),
  ];
  return Array.from({ length: first + blocks.length }, (_, index) => {
    const row = rows[index] ?? EMPTY_ROW;
    const block = blocks[index - first];
    return block === undefined ? row : beside(row, ...block);
  });
}

export function settingsTab(playbook: Playbook, texts: Texts): TabSpec {
  const { title, note: purpose, segments, groups, rules } = texts.settingsTab;
  const rows: TabRow[] = [
    { values: [title], styles: ['title'] },
    note(purpose),
    EMPTY_ROW,
    note(segments.note),
    headings(segments.columns),
    ...SEGMENTS.map(
      (segment): TabRow => ({
        values: [
          segment,
          playbook.names[segment],
          playbook.map.three[segment],
          playbook.map.five[segment],
          playbook.segmentAdvice[segment],
        ],
        styles: ['muted', 'text', 'text', 'text', 'longText'],
      }),
    ),
    EMPTY_ROW,
    note(groups.note),
    headings(groups.columns),
    ...GROUPS.map((group): TabRow => ({ values: [group, playbook.groupAdvice[group]], styles: ['muted', 'text'] })),
    EMPTY_ROW,
    note(rules.note),
    headings(rules.columns),
  ];
  const firstRule = rows.length;
  const dropdown = (row: number, choices: Readonly<Record<string, string>>): Dropdown => ({
    column: 1,
    firstRow: firstRule + row,
    rows: 1,
    choices: Object.values(choices),
  });
  return {
    key: 'settings',
    title,
    widths: WIDTHS,
    frozenRows: 0,
    keepsColumns: true,
    rows: withLists([...rows, ...rulesRows(playbook, texts)], playbook, texts),
    dropdowns: [dropdown(4, texts.groups.periods), dropdown(5, rules.ruleChoices)],
  };
}
