/** What the page of tools for the head of sales asks for: how they stand, to build one, to open one, to remove one. */
import { AppError } from '../../core/app-error.ts';
import { HEAD_TOOLS, type HeadTool } from '../../core/head-tools.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import { invalid } from '../../tables/checked.ts';
import { textsIn } from '../../text/language.ts';
import type { Book, Ports, WrittenTab } from '../ports.ts';
import { requestFields } from '../request-fields.ts';
import type { Tool, ToolWork } from './tool.ts';
import { TOOLS } from './tools.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    /** Another tool that is there stands on this one. */
    readonly 'head.needed': { readonly tool: HeadTool; readonly by: readonly HeadTool[] };
    readonly 'head.not-built': { readonly tool: HeadTool };
  }
}

export interface ToolState {
  readonly tool: HeadTool;
  /** The first of them is opened; empty where the tool is not built. */
  readonly tabs: readonly WrittenTab[];
  /** Once it is there, there is something to bring up to date. */
  readonly canRefresh: boolean;
  /** Lines of the person's own that would go with it. */
  readonly lines: number;
  /** What it lacks to be of use, in sentences. */
  readonly missing: readonly string[];
  /** Tools that are built along with it. */
  readonly also: readonly HeadTool[];
  /** Tools that are there and stand on it: it can't be removed before them. */
  readonly neededBy: readonly HeadTool[];
  /** Tools that are there and show it: they are built without it before it is removed. */
  readonly shownBy: readonly HeadTool[];
}

export interface ToolBuilt {
  /** What was added to what people have typed; null where the tab says enough. */
  readonly sentence: string | null;
  /** To be built again now, each by a call of its own: a tab can't be read before the one that it hangs on is calculated. */
  readonly next: readonly HeadTool[];
}

export interface HeadStart {
  readonly tools: readonly ToolState[];
}

export interface ToolRequest {
  readonly tool: HeadTool;
}

/** `without`: a tool that is about to be removed. */
export interface BuildRequest extends ToolRequest {
  readonly without: HeadTool | null;
}

function toolFrom(wanted: unknown): HeadTool {
  const tool = HEAD_TOOLS.find((known) => known === wanted);
  if (tool === undefined) throw invalid('tool');
  return tool;
}

/** What the page sent, checked. @throws AppError `settings.invalid`. */
export function toolRequestFrom(sent: unknown): ToolRequest {
  return { tool: toolFrom(requestFields(sent)['tool']) };
}

/** The same. */
export function buildRequestFrom(sent: unknown): BuildRequest {
  const { tool, without = null } = requestFields(sent);
  return { tool: toolFrom(tool), without: without === null ? null : toolFrom(without) };
}

function workOn(ports: Ports, leaving: readonly TabKey[] = []): ToolWork {
  const book = ports.book();
  return { ports, book, texts: textsIn(book.tabLanguage), spoken: textsIn(ports.userLanguage()), leaving };
}

function isBuilt({ tabs }: Tool, { book }: ToolWork): boolean {
  return tabs.every((key) => book.hasTab(key));
}

/** All that the tool stands on and that is not there yet, the deepest first. */
function wanting(tool: HeadTool, work: ToolWork): HeadTool[] {
  const found = TOOLS[tool].needs
    .filter((needed) => !isBuilt(TOOLS[needed], work))
    .flatMap((needed) => [...wanting(needed, work), needed]);
  return [...new Set(found)];
}

function neededBy(tool: HeadTool, work: ToolWork): HeadTool[] {
  return HEAD_TOOLS.filter((other) => TOOLS[other].needs.includes(tool) && isBuilt(TOOLS[other], work));
}

function stateOf(tool: HeadTool, work: ToolWork): ToolState {
  const declared = TOOLS[tool];
  const built = isBuilt(declared, work);
  return {
    tool,
    tabs: built ? declared.tabs.flatMap((key) => work.book.tab(key) ?? []) : [],
    canRefresh: !declared.isTyped || declared.refresh !== undefined,
    lines: built ? (declared.lines?.(work) ?? 0) : 0,
    missing: built ? (declared.missing?.(work) ?? []) : [],
    also: built ? [] : wanting(tool, work),
    neededBy: neededBy(tool, work),
    shownBy: built ? followers(tool, work) : [],
  };
}

/** Nothing is written meanwhile: each tab is read once, whoever asks for it. */
function readingOnce(book: Book): Book {
  const known = new Map<TabKey, ReturnType<Book['readTab']>>();
  return {
    ...book,
    readTab(key) {
      const content = known.has(key) ? known.get(key) : book.readTab(key);
      known.set(key, content ?? null);
      return content ?? null;
    },
  };
}

export function headStart(ports: Ports): HeadStart {
  const opened = workOn(ports);
  const work = { ...opened, book: readingOnce(opened.book) };
  return { tools: HEAD_TOOLS.map((tool) => stateOf(tool, work)) };
}

/** What is there and computed from the tool, or shows it; what hangs on others last. */
function followers(tool: HeadTool, work: ToolWork): HeadTool[] {
  const found = new Set<HeadTool>([tool]);
  for (const other of HEAD_TOOLS) {
    const { needs, shows = [], isTyped } = TOOLS[other];
    const follows = [...found].some((one) => shows.includes(one) || (needs.includes(one) && !TOOLS[one].isTyped));
    if (!isTyped && follows && isBuilt(TOOLS[other], work)) found.add(other);
  }
  found.delete(tool);
  return [...found];
}

/** Builds what the tool stands on, then the tool, or brings it up to date; what people have typed is left as it is. */
export function buildTool(ports: Ports, { tool, without }: BuildRequest): ToolBuilt {
  return ports.alone(() => {
    const work = workOn(ports, without === null ? [] : TOOLS[without].tabs);
    for (const needed of wanting(tool, work)) TOOLS[needed].build(work);
    const { build, refresh, isTyped, tabs } = TOOLS[tool];
    const isThere = isBuilt(TOOLS[tool], work);
    const sentence = isThere && isTyped ? (refresh?.(work) ?? null) : null;
    if (!(isThere && isTyped)) build(work);
    if (without === null) work.book.show(tabs[0]);
    return { sentence, next: isThere && isTyped ? [] : followers(tool, work) };
  });
}

/** @throws AppError `head.not-built`. */
export function openTool(ports: Ports, { tool }: ToolRequest): null {
  const work = workOn(ports);
  if (!isBuilt(TOOLS[tool], work)) throw new AppError('head.not-built', { tool });
  work.book.show(TOOLS[tool].tabs[0]);
  return null;
}

/** Deletes the tool's tabs and nothing else: what shows them was built without them before. @throws AppError `head.needed`, `tab.last`. */
export function removeTool(ports: Ports, { tool }: ToolRequest): null {
  return ports.alone(() => {
    const work = workOn(ports);
    const by = neededBy(tool, work);
    if (by.length > 0) throw new AppError('head.needed', { tool, by });
    work.book.remove(TOOLS[tool].tabs);
    return null;
  });
}
