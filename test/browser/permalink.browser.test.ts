import { describeInBrowser } from '../support/browser.ts';
import { sample } from '../support/sample.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { pictureOf } from './harness.ts';
import { perform, moves, showsNetwork, switchedOff } from './moves.ts';

const VIEWS = sample(3, 12);
/** Time until the address contains the current view, in ms. */
const ADDRESS_MS = 650;
const sorted = (list: readonly string[]) => [...list].sort();

describeInBrowser('a permalink', () => {
  const desk = new Desk(serverAndBrowser());

  it(
    `restores the same view in a new browser profile, for ${VIEWS} random views`,
    async () => {
      for (const move of moves(VIEWS)) {
        await perform(desk.page, move);
        await desk.page.waitForTimeout(ADDRESS_MS);
        const fresh = await desk.openElsewhere(await desk.page.evaluate(() => location.hash));
        const shown = (opened: typeof desk.page) =>
          opened.getByRole('contentinfo').locator('span').nth(1).innerText();
        expect(await shown(fresh.page)).toBe(await shown(desk.page));
        expect(await switchedOff(fresh.page)).toEqual(await switchedOff(desk.page));
        expect(await showsNetwork(fresh.page)).toBe(await showsNetwork(desk.page));
        if (await showsNetwork(desk.page)) {
          const [wanted, got] = [await pictureOf(desk.page), await pictureOf(fresh.page)];
          expect(sorted(Object.keys(got.places))).toEqual(sorted(Object.keys(wanted.places)));
          for (const [id, { x, y }] of Object.entries(wanted.places)) {
            expect(Math.abs((got.places[id]?.x ?? Infinity) - x)).toBeLessThanOrEqual(1);
            expect(Math.abs((got.places[id]?.y ?? Infinity) - y)).toBeLessThanOrEqual(1);
          }
          expect(got.links).toEqual(wanted.links);
          expect(got.selected).toEqual(wanted.selected);
          expect(Math.abs(got.zoom - wanted.zoom)).toBeLessThan(0.001);
        }
        expect(fresh.pageErrors).toEqual([]);
        await fresh.close();
      }
    },
    60_000 + VIEWS * 10_000,
  );
});
