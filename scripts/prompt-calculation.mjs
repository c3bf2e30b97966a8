/** For the bundles of the workbench: formulas are calculated as soon as a script's turn is over. */
import { readFile } from 'node:fs/promises';

/** Univer waits a tenth of a second after each change, should somebody type on; each call of the add-on would wait with it. */
const WAIT = /(this\._setTimeoutKey = setTimeout\(\(\) => \{(?:(?!setTimeout)[\s\S])*?\}, )100(\);)/g;

export const promptCalculation = {
  name: 'prompt-calculation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const found = text.match(WAIT) ?? [];
      if (found.length !== 1) throw new Error(`${path} waits in ${found.length} places, not in one.`);
      return { contents: text.replace(WAIT, (_wait, before, after) => `${before}0${after}`), loader: 'js' };
    });
  },
};
