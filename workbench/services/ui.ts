/** `Ui` and `Menu`: what the add-on shows beside the grid. */
import type { MenuItem } from '../host/host.ts';
import type { Context } from './context.ts';
import { enumeration, memberName } from './enumeration.ts';
import { htmlOutputs } from './html-service.ts';
import { serviceObject, signatureMessage } from './service-object.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const BUTTONS = enumeration<Ui['Button']>(['OK']);
const BUTTON_SETS = enumeration<Ui['ButtonSet']>(['OK']);

export function createUi(context: Context): Ui {
  return serviceObject<Ui>(context, 'Ui', {
    createAddonMenu: () => createMenu(context),
    ButtonSet: BUTTON_SETS,
    // Google waits for the person; here the script goes on as if the button had been pressed.
    alert: (...args: unknown[]) => {
      const [title, prompt, buttons] = args;
      if (args.length !== 3 || memberName(BUTTON_SETS, buttons) === null) {
        throw new Error(signatureMessage(args, 'Ui.alert'));
      }
      context.state.emit({ type: 'alert', title: String(title), prompt: String(prompt) });
      return BUTTONS.OK;
    },
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
