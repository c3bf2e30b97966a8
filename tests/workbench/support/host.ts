/** Opens a small add-on, given as text, on the real engine. */
import { onTestFinished } from 'vitest';
import type { Area, Cell, CellInput } from '../../../workbench/engine/engine.ts';
import type { WorkbenchHost } from '../../../workbench/host/create-host.ts';
import type { HostOptions } from '../../../workbench/host/host.ts';
import { createHost, createNodeEngine } from './workbench.ts';

export const FILE_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

export interface TestHostOptions extends Partial<Omit<HostOptions, 'engine' | 'code'>> {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly scopes?: readonly string[];
}

/** A host over an empty workbook, in New York's English by default; it ends with the test. */
export async function openHost(code: string, options: TestHostOptions = {}): Promise<WorkbenchHost> {
  const { locale = 'en_US', timeZone = 'America/New_York', scriptTimeZone = 'Etc/UTC', scopes, ...rest } = options;
  const engine = await createNodeEngine({ locale, timeZone });
  onTestFinished(() => engine.dispose());
  const manifest = JSON.stringify({ timeZone: scriptTimeZone, oauthScopes: scopes ?? [FILE_SCOPE, UI_SCOPE] });
  return createHost({ engine, code, files: {}, manifest, ...rest });
}

/** Runs the body of one function of an add-on, as the sidebar would, and gives what it returned. */
export async function runScript(body: string, options: TestHostOptions = {}): Promise<unknown> {
  const host = await openHost(`function run() {${body}\n}`, options);
  return host.rpc('run', []);
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Writes rows of plain values by hand, from a cell of the active sheet; `=` begins a formula. */
export function type(host: WorkbenchHost, row: number, column: number, rows: readonly (readonly unknown[])[]): void {
  const inputs = rows.map((line) => line.map(inputOf));
  host.engine.active.write(areaOf(row, column, rows.length, rows[0]?.length ?? 0), inputs);
}

/** Plain values of cells of the active sheet. */
export function shown(host: WorkbenchHost, row: number, column: number, rows = 1, columns = 1): Cell['value'][][] {
  return host.engine.active.read(areaOf(row, column, rows, columns)).map((line) => line.map((cell) => cell.value));
}

function inputOf(value: unknown): CellInput {
  if (typeof value === 'string') {
    return value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'text', value };
  }
  if (typeof value === 'number') {
    return { kind: 'number', value };
  }
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'empty' };
}
