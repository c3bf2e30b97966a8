/** The tab Settings as it is read back: whatever the user moved, and each thing that can be wrong, with its cell. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Playbook } from '../../src/core/customers/playbook.ts';
import { DEFAULT_SEGMENT_MAP } from '../../src/core/segments/segments.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { settingsTab } from '../../src/reports/settings-tab.ts';
import { defaultPlaybook } from '../../src/tables/default-playbook.ts';
import { type PlaybookReading, readPlaybookTab } from '../../src/tables/playbook.ts';
import { ALL_TEXTS, type Texts, textsIn } from '../../src/text/language.ts';

type Cells = unknown[][];
const en = textsIn('en');

/** The tab as Sheets gives it back: as high and as wide as it is filled, days as dates. */
function cellsOf(playbook: Playbook, texts: Texts): Cells {
  const { rows, widths } = settingsTab(playbook, texts);
  return rows.map(({ values }) =>
    widths.map((_, column) => {
      const value = values[column] ?? '';
      return typeof value === 'object' && 'day' in value ? new Date(UTC.startOf(value.day)) : value;
    }),
  );
}

function read(cells: Cells, texts: Texts = en): PlaybookReading {
  return readPlaybookTab(cells, UTC, texts);
}

/** The default tab with other values in some cells, by their names. */
function edited(changes: Readonly<Record<string, unknown>>): Cells {
  const cells = cellsOf(defaultPlaybook(en), en);
  for (const [cell, value] of Object.entries(changes)) {
    const row = cells[Number(cell.slice(1)) - 1] ?? [];
    row[cell.charCodeAt(0) - 65] = value;
  }
  return cells;
}

/** Cell, cause and what the sentence names, of each problem. */
function problemsOf(changes: Readonly<Record<string, unknown>>): string[] {
  return read(edited(changes)).problems.map(({ cell, cause, value, other }) =>
    [cell, cause, value, other].filter((part) => part !== '').join(' '),
  );
}

describe.each(ALL_TEXTS.map((texts) => [texts.settingsTab.title, texts] as const))('the tab %s', (_title, texts) => {
  const defaults = defaultPlaybook(texts);

  it('that was just made reads as the defaults', () => {
    expect(read(cellsOf(defaults, texts), texts)).toEqual({
      playbook: defaults,
      problems: [],
      added: [],
      holidayCells: '$G$6:$G$105',
    });
    // In the same order too, so that a run sees that nothing has changed.
    expect(JSON.stringify(read(cellsOf(defaults, texts), texts).playbook)).toBe(JSON.stringify(defaults));
  });

  it('is read in whatever language it was made', () => {
    for (const other of ALL_TEXTS) expect(read(cellsOf(defaults, texts), other).playbook).toEqual(defaults);
  });

  it('reads the same after rows and columns were put in', () => {
    const places = fc.array(fc.nat({ max: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(places, places, (rows, columns) => {
        const cells = cellsOf(defaults, texts);
        for (const column of columns) for (const row of cells) row.splice(column % (row.length + 1), 0, '');
        for (const row of rows) cells.splice(row, 0, []);
        const { playbook, problems } = read(cells, texts);
        expect(problems).toEqual([]);
        expect(playbook).toEqual(defaults);
      }),
    );
  });

  it('reads as what was written, whatever the user decided', () => {
    const decided: Playbook = {
      ...defaults,
      names: { ...defaults.names, champions: 'VIP', lost: '007' },
      segmentAdvice: { ...defaults.segmentAdvice, lost: '' },
      map: {
        three: { ...DEFAULT_SEGMENT_MAP.three, promising: '', recent: '311 312 313' },
        five: { ...DEFAULT_SEGMENT_MAP.five, recent: '51 41', promising: '' },
      },
      groupAdvice: { ...defaults.groupAdvice, CX: 'Drop' },
      abc: { a: 0.7, b: 1 },
      xyz: { x: 0.1, y: 0.25, classic: true },
      period: 'quarter',
      holidays: [asDay(20_454), asDay(20_461)],
      statuses: ['Open', 'Closed'],
      nextSteps: [],
    };
    expect(read(cellsOf(decided, texts), texts)).toMatchObject({ playbook: decided, problems: [] });
  });
});

describe('codes', () => {
  it('are read as whatever Sheets made of them', () => {
    // 313 typed alone is a number, and so are 332,333 in one locale and 51.41 in another.
    const { playbook, problems } = read(edited({ C6: 332333, C9: 313, D9: '', D10: 51.41, C7: '331; 231,232\n233' }));
    expect(problems).toEqual([]);
    expect(playbook.map.three).toEqual(DEFAULT_SEGMENT_MAP.three);
    expect([playbook.map.five.recent, playbook.map.five.promising]).toEqual(['51 41', '']);
  });

  test.each<[Record<string, unknown>, string[]]>([
    [{ C6: '333' }, ['C5 codes-missing 332']],
    [{ C6: '332 333 111' }, ['C15 twice 111 C6']],
    [{ D6: '54 55 11', D15: '12 21' }, ['D5 codes-missing 22']],
    [{ C6: '332 333 334' }, ['C6 code-unknown 334']],
    [{ C6: '332 333 vip' }, ['C6 code-unknown vip']],
    [{ C6: '332 333 33' }, ['C6 code-unknown 33']],
    [{ D6: '54 55 56' }, ['D6 code-unknown 56']],
    [{ C6: new Date(Date.UTC(2026, 0, 1)) }, ['C6 code-unknown 2026-01-01', 'C5 codes-missing 332, 333']],
  ])('%j: %j', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});

describe('a problem names its cell', () => {
  test.each<[Record<string, unknown>, string[]]>([
    [{ B6: ' ' }, ['B6 name']],
    [{ B6: '#REF!' }, ['B6 name #REF!']],
    [{ B7: 'champions ' }, ['B7 twice champions B6']],
    [{ B6: 'x'.repeat(51) }, [`B6 name ${'x'.repeat(51)}`]],
    [{ B6: 'x'.repeat(50) }, []],
    [{ A7: 'loyals' }, ['A5 gone loyal', 'C5 codes-missing 231, 232, 233, 331', 'D5 codes-missing 34, 35, 44, 45']],
    [{ A8: 'loyal' }, ['A8 twice loyal A7', 'A5 gone potential-loyalists'].concat(codesOfTheThird())],
    [{ A20: '' }, ['A17 gone AZ']],
    [{ B30: 'a lot' }, ['B30 cut a lot']],
    [{ B30: 0 }, ['B30 cut 0']],
    [{ B31: 1.5 }, ['B31 cut 1.5']],
    [{ B31: '' }, ['B31 cut']],
    [{ B30: 0.95 }, ['B31 cut 0.95']],
    [{ B32: -1 }, ['B32 cut -1']],
    [{ B32: 2 }, ['B33 cut 1.5']],
    [{ B34: 'fortnight' }, ['B34 choice fortnight auto, week, month, quarter, half-year, year']],
    [{ B35: '' }, ['B35 choice for customers, classic']],
    [{ A33: 'Why' }, ['A29 gone Y']],
    [{ G9: '1 January' }, ['G9 not-a-date 1 January']],
    [{ G9: 46_023 }, ['G9 not-a-date 46023']],
    [{ A5: '' }, ['A1 gone Segment code | Segment | Codes of 3 scores: R F M | Codes of 5 scores: R F | Advice']],
    [{ B29: 'x' }, ['A1 gone Setting | Value']],
  ])('%j: %j', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('and as long as there is one, the defaults hold', () => {
    expect(read(edited({ B6: 'VIP', B30: 0 })).playbook).toEqual(defaultPlaybook(en));
  });
});

/** What the row of the third segment takes along. */
function codesOfTheThird(): string[] {
  return ['C5 codes-missing 321, 322, 323', 'D5 codes-missing 42, 43, 52, 53'];
}

describe('words', () => {
  it('of a choice are taken in either language', () => {
    const { playbook } = read(edited({ B34: 'Квартал', B35: 'классика' }));
    expect(playbook).toMatchObject({ period: 'quarter', xyz: { classic: true } });
  });

  it('of the lists end where the user ends them, without doubles', () => {
    const { playbook } = read(edited({ H6: 'Open', H7: 'Open', H8: '', H9: '', H10: 'Done', I20: 'Wait' }));
    expect(playbook.statuses).toEqual(['Open', 'Done']);
    expect(playbook.nextSteps).toEqual([...en.tabs.callList.nextSteps, 'Wait']);
  });
});

describe('holidays', () => {
  it('take more cells where more are filled', () => {
    const cells = edited({ G6: new Date(Date.UTC(2026, 0, 1)) });
    while (cells.length < 120) cells.push(Array.from({ length: 9 }, () => ''));
    (cells[119] as unknown[])[6] = new Date(Date.UTC(2026, 11, 31));
    const { playbook, holidayCells } = read(cells);
    expect(playbook.holidays).toEqual([20_454, 20_818]);
    expect(holidayCells).toBe('$G$6:$G$120');
  });
});

describe('a tab of another version', () => {
  it('that is older lacks what came later: the defaults hold, and it is said', () => {
    const { playbook, problems, added, holidayCells } = read(edited({ B36: 0, G5: '', B6: 'VIP' }));
    expect({ problems, added, holidayCells }).toEqual({
      problems: [],
      added: ['Holidays', 'Status', 'Next step'],
      holidayCells: null,
    });
    expect(playbook.names.champions).toBe('VIP');
    expect(playbook.statuses).toEqual(en.tabs.callList.statuses);
  });

  it('of this version lacks nothing', () => {
    expect(problemsOf({ G5: '' })).toEqual(['A1 gone Holidays | Status | Next step']);
  });

  it('that is newer is refused', () => {
    expect(() => read(edited({ B36: 2 }))).toThrow('settings.newer');
  });
});

it('every problem is a sentence with its cell, in both languages', () => {
  const { problems } = read(edited({ B6: '', C6: '333', B30: 'a lot', B32: 2, B34: 'x', G9: 'x', B7: 'x'.repeat(51) }));
  expect(problems).toHaveLength(7);
  for (const { settingsTab: words } of ALL_TEXTS) {
    for (const problem of problems) expect(words.problem(problem)).toMatch(/^.{15,}[^.]\.$/);
    const refused = words.refused(problems).split('\n');
    expect(refused.slice(1).map((line) => line.split(' ')[0])).toEqual(['B6:', 'B7:', 'C5:', '…']);
    expect(words.refused(problems.slice(0, 3)).split('\n')).toHaveLength(4);
  }
  const said = problems.map((problem) => `${problem.cell}: ${en.settingsTab.problem(problem)}`);
  expect(said).toContain('C5: no segment has the codes 332: add each to one.');
  expect(said).toContain('B33: cuts are numbers above 0 and ascending, those of A and B up to 100%.');
});
