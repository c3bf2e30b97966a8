/** The tab *Settings*: the playbook, laid out for the user to edit. */

import type { Playbook } from '../core/customers/playbook.ts';
import { GROUPS } from '../core/groups/abcxyz.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { HOLIDAY_ROWS, PLAYBOOK_VERSION, playbookNotes, playbookTitles, type Section } from '../tables/playbook.ts';
import { CUT_LABELS } from '../tables/playbook-rules.ts';
import type { Texts } from '../text/language.ts';
import { BLANK_ROW, line } from './rows.ts';
import type { CellStyle, Dropdown, TabRow, TabSpec, TabValue } from './tab-spec.ts';

/** Segment code, name, codes of 3 and of 5, advice; a gap; holidays, statuses, next steps. */
const WIDTHS = [170, 190, 190, 190, 560, 40, 120, 180, 180];
const FIRST_LIST = 6;

function row(values: readonly TabValue[], ...styles: readonly CellStyle[]): TabRow {
  return { values, styles };
}

/** The first column names the rows, the others are the user's. */
function headings(section: Section, texts: Texts): TabRow {
  const [first = '', ...titles] = playbookTitles(section, texts);
  const styles = titles.map((): CellStyle => 'workHeading');
  return { ...row([first, ...titles], 'heading', ...styles), notes: playbookNotes(section, texts) };
}

/** Puts the second row to the right of the gap. */
function beside(left: TabRow = BLANK_ROW, right: TabRow = BLANK_ROW): TabRow {
  const gap = FIRST_LIST - left.values.length;
  return {
    values: [...left.values, ...Array.from({ length: gap }, () => ''), ...right.values],
    styles: [...left.styles, ...Array.from({ length: gap }, (): CellStyle => 'blank'), ...right.styles],
    notes: [...Array.from({ length: FIRST_LIST }, (_, column) => left.notes?.[column]), ...(right.notes ?? [])],
  };
}

function listRows({ holidays, statuses, nextSteps }: Playbook, texts: Texts): TabRow[] {
  const titles = playbookTitles('lists', texts);
  return [
    line(texts.settingsTab.lists.note),
    { ...row(titles, ...titles.map((): CellStyle => 'workHeading')), notes: playbookNotes('lists', texts) },
    ...Array.from({ length: HOLIDAY_ROWS }, (_, index) => {
      const day = holidays[index];
      return row(
        [day === undefined ? '' : { day }, statuses[index] ?? '', nextSteps[index] ?? ''],
        'date',
        'text',
        'text',
      );
    }),
  ];
}

export function settingsTab(playbook: Playbook, texts: Texts): TabSpec {
  const { title, note, segments, rules } = texts.settingsTab;
  const { names, map, segmentAdvice, groupAdvice, abc, xyz, period } = playbook;
  const { periods } = texts.groups;
  const cuts = [abc.a, abc.b, xyz.x, xyz.y];
  const above = [line(title, 'title'), line(note), BLANK_ROW];
  const left: TabRow[] = [
    line(segments.note),
    headings('segments', texts),
    ...SEGMENTS.map((segment) =>
      row(
        [segment, names[segment], map.three[segment], map.five[segment], segmentAdvice[segment]],
        'muted',
        'text',
        'text',
        'text',
        'longText',
      ),
    ),
    BLANK_ROW,
    headings('groups', texts),
    ...GROUPS.map((group) => row([group, groupAdvice[group]], 'muted', 'text')),
    BLANK_ROW,
    line(rules.note),
    headings('rules', texts),
    ...CUT_LABELS.map((label, cut) => row([label, cuts[cut] ?? ''], 'muted', cut < 2 ? 'percent' : 'decimal')),
    row([rules.period, periods[period]], 'muted', 'text'),
    row([rules.rule, xyz.classic ? rules.classic : rules.customers], 'muted', 'text'),
    row([rules.version, PLAYBOOK_VERSION], 'muted', 'muted'),
  ];
  const lists = listRows(playbook, texts);
  const dropdown = (rowsFromEnd: number, choices: readonly string[]): Dropdown => ({
    column: 1,
    firstRow: above.length + left.length - rowsFromEnd,
    rows: 1,
    choices,
  });
  return {
    key: 'settings',
    title,
    widths: WIDTHS,
    keepsColumns: true,
    rows: [...above, ...lists.map((list, index) => beside(left[index], list))],
    dropdowns: [dropdown(3, Object.values(periods)), dropdown(2, [rules.customers, rules.classic])],
  };
}
