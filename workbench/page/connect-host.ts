/** Joins the add-on's host with what the page shows: menus, sidebar, settings, files. */
import type { FUniver } from '@univerjs/core/facade';
import type { Host, HostEvent, MenuItem } from '../host/host.ts';
import { parseA1 } from '../services/a1.ts';
import { ask } from './dialogs.ts';
import { byId } from './element.ts';
import { downloadXlsx, openFile } from './file-actions.ts';
import { closeMenusOnPressOutside, type MenuEntry, renderMenuBar } from './menu-bar.ts';
import { type PageLocale, type PageSettings, settingsAddress } from './settings.ts';
import { renderSettings } from './settings-controls.ts';
import { createSidebar } from './sidebar.ts';
import { nextPaint, setStatus } from './status.ts';
import type { PageLanguage, PageText } from './text.ts';

export interface ConnectedPage {
  readonly host: Host;
  readonly univerApi: FUniver;
  readonly settings: PageSettings;
  readonly language: PageLanguage;
  readonly text: PageText;
}

export function connectHost({ host, settings, language, text }: ConnectedPage): void {
  const { engine } = host;
  let changed = false;
  let timeZone = settings.timeZone;
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
      setStatus(text.ready);
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
    showSheet: (id, range) => {
      const sheet = engine.sheet(id);
      if (sheet === null) return;
      engine.activate(id);
      const area = range && parseA1(range, { rows: sheet.rowCount, columns: sheet.columnCount });
      if (area) engine.select(area);
    },
  });

  const open = async (): Promise<void> => {
    const opened = await openFile(engine, text);
    if (opened === null) return;
    await engine.settled();
    setStatus(text.opened(opened.name, opened.sheets, opened.rows));
  };

  const download = async (): Promise<void> => {
    const name = `${text.fileName}.xlsx`;
    const leftOut = await busy(() => downloadXlsx(engine, name, language));
    setStatus(text.saved(name));
    if (leftOut.length > 0) await ask('', [text.savedWithout, ...leftOut], [{ caption: text.ok, value: 'ok' }]);
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
      return { kind: 'item', caption, run: () => showing(() => busy(() => host.run(functionName))) };
    });
    const nothing: MenuEntry = { kind: 'note', caption: text.nothingInMenu };
    renderMenuBar(byId('menu-bar'), text.menuBar, [
      {
        kind: 'menu',
        caption: text.file,
        items: [
          { kind: 'item', caption: text.openFile, run: () => showing(open) },
          { kind: 'item', caption: text.downloadXlsx, run: () => showing(download) },
          { kind: 'separator' },
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
    else if (event.type === 'sidebar') sidebar.show(event.sidebar);
    else void ask(event.title, [event.prompt], [{ caption: text.ok, value: 'ok' }]);
  };

  renderMenus(host.menu);
  closeMenusOnPressOutside(byId('menu-bar'));
  host.on(show);
  renderSettings(settings, text, {
    changeLocale,
    changeTimeZone: (chosen) => {
      timeZone = chosen;
      engine.setTimeZone(timeZone);
      history.replaceState(null, '', settingsAddress({ locale: settings.locale, timeZone }));
    },
  });
}
