/** `Ui` and `Menu`: what the add-on shows beside the grid. */
import type { MenuItem } from '../host/host.ts';
import type { Context } from './context.ts';
import { enumeration } from './enumeration.ts';
import { htmlOutputs } from './html-service.ts';
import { createRegistry } from './registry.ts';
import { serviceObject } from './service-object.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

interface MenuDraft {
  readonly caption: string;
  readonly items: () => readonly MenuItem[];
}

const menus = createRegistry<MenuDraft>('Menu');

const BUTTONS = enumeration<Ui['Button']>(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SETS = enumeration<Ui['ButtonSet']>(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export function createUi(context: Context): Ui {
  const { emit } = context.state;
  return serviceObject<Ui>(context, 'Ui', {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createAddonMenu: () => createMenu(context, ''),
    createMenu: (caption: string) => createMenu(context, caption),
    showSidebar: (output) => {
      const { content, title } = htmlOutputs.of(output);
      emit({ type: 'sidebar', sidebar: { title: title(), html: content() } });
    },
    alert: (...args: unknown[]) => {
      const texts = args.filter((argument) => typeof argument === 'string');
      const [first = '', second] = texts;
      emit({ type: 'alert', title: second === undefined ? '' : first, message: second ?? first });
      return BUTTONS.OK;
    },
  });
}

function createMenu(context: Context, caption: string): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = serviceObject<Menu>(context, 'Menu', {
    addItem: (itemCaption: string, functionName: string) => {
      if (typeof functionName !== 'string' || functionName === '') {
        throw new Error(`The menu item "${itemCaption}" names no function.`);
      }
      items.push({ kind: 'item', caption: String(itemCaption), functionName });
      return menu;
    },
    addSeparator: () => {
      items.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu: (child) => {
      const draft = menus.of(child);
      items.push({ kind: 'menu', caption: draft.caption, items: draft.items() });
      return menu;
    },
    addToUi: () => context.state.setMenu(caption === '' ? [...items] : [{ kind: 'menu', caption, items: [...items] }]),
  });
  return menus.keep(menu, { caption, items: () => [...items] });
}
