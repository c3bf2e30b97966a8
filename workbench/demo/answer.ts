/** What the add-on answers: plain values, looked into one field at a time. */
import type { Host } from '../host/host.ts';
import { DemoProblem } from './demo-problem.ts';

/** The add-on answers with a value or with a sentence. */
export async function ask(host: Host, method: string, request: unknown): Promise<unknown> {
  const answer = await host.rpc('call', [method, request]);
  const error = field(answer, 'error');
  if (typeof error === 'string') throw new DemoProblem(error);
  return field(answer, 'value');
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function texts(value: unknown): readonly string[] {
  return list(value).map(String);
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
