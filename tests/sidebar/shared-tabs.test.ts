/** The tabs that the sidebar names: those of the opening and those written since, what a build replaces, and where a PDF is. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../sidebar/actions.ts';
import { pdfUrl } from '../../sidebar/pdf-url.ts';
import { reduce } from '../../sidebar/reduce.ts';
import { replacedTabs } from '../../sidebar/reduce-tabs.ts';
import { INITIAL } from '../../sidebar/state.ts';
import type { OwnTab } from '../../src/rpc.ts';
import { PLAN, START, writtenTab } from './support/answers.ts';

const tab = (id: number, name: string, step: OwnTab['step'], pay = false): OwnTab => ({
  ...writtenTab(id, name),
  pay,
  step,
});
const BEFORE = [tab(1, 'Customers', 'customers'), tab(2, 'Ledger', null, true)];

function tabsAfter(...actions: readonly Action[]): readonly OwnTab[] {
  return actions.reduce(reduce, INITIAL).tabs;
}

describe('the tabs in the file', () => {
  const opened: Action = { type: 'opened', start: { ...START, tabs: BEFORE } };

  it('are those that the server names, then those that a run has written', () => {
    expect(tabsAfter(opened)).toEqual(BEFORE);
    const written = tabsAfter(
      opened,
      { type: 'run-planning' },
      { type: 'step-began', plan: PLAN, step: 0 },
      { type: 'tabs-written', tabs: [tab(1, 'My customers', 'customers')] },
      { type: 'tabs-written', tabs: [tab(4, 'Call list', 'lists'), tab(5, 'Another', 'lists')] },
    );
    expect(written).toEqual([
      tab(2, 'Ledger', null, true),
      tab(1, 'My customers', 'customers'),
      tab(4, 'Call list', 'lists'),
      tab(5, 'Another', 'lists'),
    ]);
  });
});

describe('what a build replaces', () => {
  const tabs = [
    ...BEFORE,
    tab(3, 'Movement', 'movement'),
    tab(4, 'Matrix', 'groups'),
    tab(5, 'AX', 'groupLists'),
    tab(6, 'Settings', null),
    tab(7, 'Cohorts', 'next'),
    tab(8, 'What calls brought', 'calls'),
  ];
  const names = (abcXyz: boolean, comparesNothing: boolean, foretells = true) =>
    replacedTabs(tabs, { abcXyz, comparesNothing, foretells }).map(({ name }) => name);

  it('is what its steps write, and nothing that people fill in', () => {
    expect(names(true, false)).toEqual(['Customers', 'Movement', 'Matrix', 'AX', 'Cohorts', 'What calls brought']);
    expect(names(false, false)).toEqual(['Customers', 'Movement', 'Cohorts', 'What calls brought']);
    expect(names(true, true)).toEqual(['Customers', 'Matrix', 'AX', 'Cohorts', 'What calls brought']);
    expect(names(false, true, false)).toEqual(['Customers', 'What calls brought']);
  });
});

describe('the address of a PDF', () => {
  const wanted = '/export?format=pdf&gid=7&size=';

  it.each([
    ['https://docs.google.com/spreadsheets/d/abc/edit#gid=7', 'en_US', 'letter'],
    ['https://docs.google.com/spreadsheets/d/abc/edit?ouid=1#gid=7', 'ru_RU', 'a4'],
    ['https://docs.google.com/a/editing.example/spreadsheets/d/abc/edit#gid=7', 'en_GB', 'a4'],
  ])('%s in %s', (url, localeName, size) => {
    const [file = ''] = url.split(/\/edit(?=[?#])/);
    expect(pdfUrl(url, 7, localeName)).toMatch(`${file}${wanted}${size}&`);
  });
});
