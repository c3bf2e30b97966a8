/** What the page asks the add-on to do: which item of its menu, and whether by a key. */
import type { Host } from '../host/host.ts';

interface Asked {
  readonly functionName: string;
  readonly byKeyboard: boolean;
}

export interface AddOnRuns {
  run(functionName: string, byKeyboard: boolean): Promise<void>;
  /** The first item of the menu: the page that reads the open sheet. Nothing where there is no menu. */
  segment(byKeyboard: boolean): Promise<void>;
  /** To be told once a sidebar shows. Gives whether a key asked for it. */
  sidebarShown(): boolean;
  /** Whether the sidebar that was shown last is the one that reads the open sheet. */
  showsSegments(): boolean;
}

export function createAddOnRuns(host: Host, busy: (work: () => Promise<void>) => Promise<void>): AddOnRuns {
  let asked: Asked | null = null;
  let shown: string | null = null;
  const run = async (functionName: string, byKeyboard: boolean): Promise<void> => {
    asked = { functionName, byKeyboard };
    try {
      await busy(() => host.run(functionName));
    } finally {
      asked = null;
    }
  };
  return {
    run,
    segment: async (byKeyboard) => {
      const [first] = host.menu;
      if (first !== undefined) await run(first.functionName, byKeyboard);
    },
    sidebarShown: () => {
      shown = asked?.functionName ?? null;
      return asked?.byKeyboard === true;
    },
    showsSegments: () => shown !== null && shown === host.menu[0]?.functionName,
  };
}
