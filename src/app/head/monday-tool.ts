/** The tool *Monday report*: a page over the sales board. */
import { mondayReportTab, type TodoColumns } from '../../reports/head/monday-report.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { wholeColumn } from '../../reports/pay/formula.ts';
import { TODO_LAYOUT } from '../../tables/head/head-layouts.ts';
import { readSalesBoard } from './sales-board-tool.ts';
import type { Tool, ToolWork } from './tool.ts';

function todoColumns({ book, leaving }: ToolWork): TodoColumns | null {
  const content = leaving.includes('todo') ? null : book.readTab('todo');
  if (content === null) return null;
  const column = (key: keyof TodoColumns) =>
    wholeColumn({ tab: 'todo' }, columnOf('todo', TODO_LAYOUT, key, content).column);
  return {
    ...{ week: column('week'), manager: column('manager'), what: column('what'), action: column('action') },
    ...{ owner: column('owner'), due: column('due'), done: column('done') },
  };
}

export const mondayTool: Tool = {
  tabs: ['monday-report'],
  needs: ['settings', 'activity', 'sales-board'],
  isTyped: false,
  shows: ['todo'],
  build(work) {
    work.book.write(mondayReportTab(readSalesBoard(work), todoColumns(work), work.texts), null);
  },
};
