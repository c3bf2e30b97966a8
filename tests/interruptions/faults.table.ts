/** Prints how many faults each kind of work survives (`npm run faults`): at how many calls, and in which way it was broken off. */
import { expect, test } from 'vitest';
import type { CallPoint } from '../../workbench/host/levers.ts';
import { type App, closeApp, get } from '../app/support/app.ts';
import { allPoints, arm, breaksOff, callPoints, type Fault, inParallel, type Mode } from '../app/support/faults.ts';
import { values } from '../app/support/tabs.ts';
import { BY_HAND, type Edit, type Kind, stateOf, upTo } from './kind.ts';
import { KINDS } from './kinds.ts';

const EVERY = Number(process.env['FAULTS_EVERY'] ?? '10');
const ONLY = process.env['FAULTS_ONLY'] ?? '';
const WORKERS = 4;

type Way = Omit<Fault, 'point'> & { readonly name: string };

const way = (name: string, mode: Mode, writes: Way['writes']): Way => ({ name, mode, ...(writes && { writes }) });

const WAYS: readonly Way[] = [
  way('fails at the call', 'fault', undefined),
  way('fails after the call', 'after', undefined),
  way('ends at the call', 'end', undefined),
  way('writes put off, fails', 'fault', 'put off'),
  way('writes put off, ends', 'end', 'put off'),
];

interface Place {
  /** Which of the kind's calls. */
  readonly request: number;
  readonly point: CallPoint;
}

interface Tally {
  tried: number;
  survived: number;
}

const tally = (): Tally => ({ tried: 0, survived: 0 });
const said = ({ tried, survived }: Tally) => (tried === 0 ? '–' : `${survived} of ${tried}`);

/** Every n-th, and each time from another one on: over all ways, all calls have their turn. */
function sample<Item>(items: readonly Item[], from: number): Item[] {
  return items.filter((_, index) => index % EVERY === from % EVERY);
}

async function placesOf(kind: Kind, pointsOf: (app: App) => CallPoint[]): Promise<Place[]> {
  const app = await kind.open();
  const places: Place[] = [];
  for (const [request, [method, sent]] of (await kind.requests(app)).entries()) {
    await get(app, method, sent);
    places.push(...pointsOf(app).map((point): Place => ({ request, point })));
  }
  return places;
}

async function whole(kind: Kind): Promise<App> {
  const app = await kind.open();
  const requests = await kind.requests(app);
  await upTo(app, requests, requests.length);
  await kind.goOn(app, requests);
  return app;
}

/** Breaks a fresh file off, goes on, and gives it; what it says where it can't go on. */
async function broken(kind: Kind, { request }: Place, before: (app: App) => void): Promise<App | string> {
  const app = await kind.open();
  const requests = await kind.requests(app);
  await upTo(app, requests, request);
  before(app);
  const [method, sent] = requests[request] ?? ['', null];
  await breaksOff(app, method, sent);
  app.host.levers.writes = 'at once';
  try {
    await kind.goOn(app, requests);
    return app;
  } catch (error) {
    return String(error);
  }
}

function tellApart(kind: Kind, what: string, place: Place, how: string): void {
  process.stdout.write(`  not survived: ${kind.name}, ${what}, ${JSON.stringify(place)}: ${how.slice(0, 300)}\n`);
}

async function tryWays(kind: Kind, turn: number): Promise<string[]> {
  const expected = await stateOf(await whole(kind));
  const places = await placesOf(kind, callPoints);
  const cells: string[] = [];
  for (const [index, { name, ...fault }] of WAYS.entries()) {
    const count = tally();
    await inParallel(sample(places, turn + index * 3), WORKERS, async (share) => {
      for (const place of share) {
        const app = await broken(kind, place, (opened) => arm(opened, { ...fault, point: place.point }));
        count.tried++;
        const now = typeof app === 'string' ? app : await stateOf(app);
        if (now === expected) count.survived++;
        else tellApart(kind, name, place, now);
        if (typeof app !== 'string') closeApp(app);
      }
    });
    cells.push(said(count));
  }
  return [kind.name, String(places.length), ...cells];
}

function timesByHand(app: App): number {
  const all = app.host.engine.sheets().flatMap((tab) => values(tab).flat());
  return all.filter((value) => String(value).includes(BY_HAND)).length;
}

async function tryEdit(kind: Kind, edit: Edit, turn: number): Promise<string[]> {
  const facts = (app: App) => JSON.stringify(kind.byHand?.facts(app, edit));
  const expected = facts(await whole(kind));
  const all = await placesOf(kind, allPoints);
  const places = all.filter(({ point }) => !/Builder\.|\.new|^Utilities/.test(point.call ?? ''));
  // Between the last look and the write lies no other call: what is typed at that very write is seen by nobody.
  const isWrite = ({ point }: Place) => point.call === 'Range.setValues';
  const [seen, unseen] = [tally(), tally()];
  await inParallel(sample(places, turn), WORKERS, async (share) => {
    for (const place of share) {
      let typed = 0;
      const app = await broken(kind, place, (opened) => {
        opened.host.levers.at(place.point, () => {
          const before = timesByHand(opened);
          edit.make(opened);
          typed = timesByHand(opened) - before;
        });
      });
      const count = isWrite(place) ? unseen : seen;
      count.tried++;
      const now = typeof app === 'string' ? app : facts(app);
      if (typeof app !== 'string' && now === expected && timesByHand(app) === typed) count.survived++;
      else tellApart(kind, edit.name, place, now === expected ? 'what was typed is gone, or there twice' : now);
      if (typeof app !== 'string') closeApp(app);
    }
  });
  return [kind.name, edit.name, String(places.length), said(seen), said(unseen)];
}

function print(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(`\n${line(titles)}${line(titles.map(() => '---'))}${rows.map(line).join('')}\n`);
}

const NAMED = KINDS.filter(({ name }) => name === ONLY);
const WANTED = NAMED.length > 0 ? NAMED : KINDS.filter(({ name }) => name.includes(ONLY));

test('faults', async () => {
  const rows: string[][] = [];
  for (const [turn, kind] of WANTED.entries()) rows.push(await tryWays(kind, turn));
  print(['what is done', 'calls that write', ...WAYS.map(({ name }) => name)], rows);
  expect(rows).toHaveLength(WANTED.length);
});

test('hand edits', async () => {
  const rows: string[][] = [];
  for (const [turn, kind] of WANTED.entries()) {
    for (const edit of kind.byHand?.edits ?? []) rows.push(await tryEdit(kind, edit, turn));
  }
  print(['what is done', 'what a person does meanwhile', 'calls', 'before a call', 'at the very write'], rows);
});
