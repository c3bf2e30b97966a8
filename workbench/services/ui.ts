/** `Ui` and `Menu`: what the add-on shows beside the grid. */
import type { MenuItem } from '../host/host.ts';
import type { Context } from './context.ts';
import { htmlOutputs } from './html-service.ts';
import { serviceObject } from './service-object.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

export function createUi(context: Context): Ui {
  return serviceObject<Ui>(context, 'Ui', {
    createAddonMenu: () => createMenu(context),
    showSidebar: (output) => {
      const { content, title } = htmlOutputs.of(output);
      context.state.emit({ type: 'sidebar', sidebar: { title: title(), html: content } });
    },
  });
}

function createMenu(context: Context): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = serviceObject<Menu>(context, 'Menu', {
    addItem: (caption: string, functionName: string) => {
      if (typeof functionName !== 'string' || functionName === '') {
        throw new Error(`The menu item "${caption}" names no function.`);
      }
      items.push({ caption: String(caption), functionName });
      return menu;
    },
    addToUi: () => context.state.setMenu([...items]),
  });
  return menu;
}
