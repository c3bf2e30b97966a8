/** A board has columns and a picture for the stages that it was built with: it says so when there are others, and is not built over. */
import { expect, it } from 'vitest';
import { textsIn } from '../../../src/text/language.ts';
import { sheet, type, values } from '../support/tabs.ts';
import { press } from './support/head-app.ts';
import { openSalesFile, placeOf, WORDS } from './support/sales-file.ts';

it.each(['en', 'ru'] as const)(
  'in %s, a stage more is said on the board, until it was removed and built again',
  async (language) => {
    const app = await openSalesFile(language);
    const words = WORDS[language];
    const [before, between, after] = textsIn(language).headTabs.board.status.otherStages;
    const said = () =>
      values(sheet(app, words.board))
        .flat()
        .filter((value) => String(value).startsWith(before ?? '?'));
    expect(said()).toEqual([]);
    const settings = sheet(app, words.settings);
    const { header, column } = placeOf(settings, words.stage);
    type(settings, header + 1 + words.stages.length, column, 'Delivery');
    await app.host.engine.settled();
    expect(said()).toEqual([`${before}7${between}6${after}`]);
    await expect(press(app, 'build', 'sales-board')).rejects.toThrow(/6.*7/);
    expect(said()).toHaveLength(1);
    await press(app, 'remove', 'sales-board');
    await press(app, 'build', 'sales-board');
    expect(said()).toEqual([]);
    expect(values(sheet(app, words.board)).flat()).toContain('→ Delivery');
  },
);
