/** Joins the add-on's host with what the page shows: menus, sidebar, settings, files. */
import type { FUniver } from '@univerjs/core/facade';
import type { Host, HostEvent, MenuItem } from '../host/host.ts';
import { parseA1 } from '../services/a1.ts';
import { createAddOnRuns } from './add-on-runs.ts';
import { ask } from './dialogs.ts';
import { watchDroppedFiles } from './dropped-file.ts';
import { byId } from './element.ts';
import { chooseFile, downloadXlsx, openFile } from './file-actions.ts';
import { closeMenusOnPressOutside, type MenuEntry, renderMenuBar } from './menu-bar.ts';
import { goToPart } from './page-parts.ts';
import { type PageLocale, type PageSettings, settingsAddress } from './settings.ts';
import { renderSettings } from './settings-controls.ts';
import { createSidebar } from './sidebar.ts';
import { createStartCard } from './start-card.ts';
import { nextPaint, setStatus } from './status.ts';
import type { PageLanguage, PageText } from './text.ts';

export interface ConnectedPage {
  /** Puts the sample's sheet in front, and back where it was deleted. */
  readonly showSample: () => void;
  readonly host: Host;
  readonly univerApi: FUniver;
  readonly settings: PageSettings;
  readonly language: PageLanguage;
  readonly text: PageText;
}

export function connectHost({ host, settings, language, text, showSample }: ConnectedPage): void {
  const { engine } = host;
  let changed = false;
  let timeZone = settings.timeZone;
  /** What the line at the bottom says while nothing runs. */
  let resting = text.ready;
  engine.onChange(() => {
    changed = true;
  });

  /** Says that something runs, lets the page draw that, and gives the result or shows the error. */
  const busy = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    setStatus(text.working);
    await nextPaint();
    try {
      return await work();
    } finally {
      setStatus(resting);
    }
  };

  const showing = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      setStatus(message, 'error');
      void ask(text.failed, [message], [{ caption: text.ok, value: 'ok' }]);
    });
  };

  const sidebar = createSidebar({
    closeLabel: text.closeSidebar,
    call: (name, args) => busy(() => host.rpc(name, args)),
    focusGrid: () => byId('grid').querySelector('canvas')?.focus(),
    goToPart,
    refusePdf: () => void ask('', [text.noPdf], [{ caption: text.ok, value: 'ok' }]),
    showSheet: (id, range) => {
      const sheet = engine.sheet(id);
      if (sheet === null) return;
      engine.activate(id);
      const area = range && parseA1(range, { rows: sheet.rowCount, columns: sheet.columnCount });
      if (area) engine.select(area);
    },
  });

  const addOn = createAddOnRuns(host, busy);

  const openThis = async (file: File, wasKey: boolean): Promise<void> => {
    const { name, sheets, rows } = await openFile(engine, file, text);
    await engine.settled();
    resting = text.opened(name, sheets, rows);
    setStatus(resting);
    // Whoever is at another page of the add-on keeps it.
    if (byId('sidebar').hidden || addOn.showsSegments()) await addOn.segment(wasKey);
  };

  const open = async (wasKey: boolean): Promise<void> => {
    const file = await chooseFile();
    if (file !== null) await openThis(file, wasKey);
  };

  const download = async (): Promise<void> => {
    const name = `${text.fileName}.xlsx`;
    const leftOut = await busy(() => downloadXlsx(engine, name, language));
    resting = text.saved(name);
    setStatus(resting);
    if (leftOut.length === 0) return;
    const details = { caption: text.details, lines: leftOut };
    await ask('', [text.savedWithout(leftOut.length)], [{ caption: text.ok, value: 'ok' }], details);
  };

  const start = createStartCard(text.start, {
    segment: (wasKey) => showing(() => addOn.segment(wasKey)),
    sample: (wasKey) => {
      showSample();
      showing(() => addOn.segment(wasKey));
    },
    openFile: (wasKey) => showing(() => open(wasKey)),
  });
  const begin = (): void => {
    sidebar.close();
    start.bringUp();
  };

  const mayLoseChanges = async (question: string): Promise<boolean> => {
    const buttons = [
      { caption: text.goOn, value: 'go' },
      { caption: text.cancel, value: '' },
    ];
    return !changed || (await ask('', [question], buttons)) === 'go';
  };

  const changeLocale = async (locale: PageLocale): Promise<boolean> => {
    if (!(await mayLoseChanges(text.otherLanguage))) return false;
    location.assign(settingsAddress({ locale }));
    return true;
  };

  const startAgain = async (): Promise<void> => {
    if (await mayLoseChanges(text.loseChanges)) location.reload();
  };

  const renderMenus = (items: readonly MenuItem[]): void => {
    const addOnItems = items.map(({ caption, functionName }): MenuEntry => {
      return { kind: 'item', caption, run: (wasKey) => showing(() => addOn.run(functionName, wasKey)) };
    });
    const nothing: MenuEntry = { kind: 'note', caption: text.nothingInMenu };
    renderMenuBar(byId('menu-bar'), text.menuBar, [
      {
        kind: 'menu',
        caption: text.file,
        items: [
          { kind: 'item', caption: text.openFile, run: (wasKey) => showing(() => open(wasKey)) },
          { kind: 'item', caption: text.downloadXlsx, run: () => showing(download) },
          { kind: 'separator' },
          { kind: 'item', caption: text.whereToBegin, run: begin },
          { kind: 'item', caption: text.startAgain, run: () => showing(startAgain) },
        ],
      },
      {
        kind: 'menu',
        caption: text.extensions,
        items: [{ kind: 'menu', caption: text.addOn, items: addOnItems.length > 0 ? addOnItems : [nothing] }],
      },
    ]);
  };

  const show = (event: HostEvent): void => {
    if (event.type === 'menu') renderMenus(event.items);
    else if (event.type === 'sidebar') {
      start.hide();
      sidebar.show(event.sidebar, addOn.sidebarShown());
    } else void ask(event.title, [event.prompt], [{ caption: text.ok, value: 'ok' }]);
  };

  renderMenus(host.menu);
  closeMenusOnPressOutside(byId('menu-bar'));
  host.on(show);
  start.show();
  watchDroppedFiles(text.dropFile, (file) => showing(() => openThis(file, false)));
  renderSettings(settings, text, {
    changeLocale,
    changeTimeZone: (chosen) => {
      timeZone = chosen;
      engine.setTimeZone(timeZone);
      history.replaceState(null, '', settingsAddress({ locale: settings.locale, timeZone }));
    },
  });
}
