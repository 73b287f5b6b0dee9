import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { openWorkspace, pictureOf } from './harness.ts';
import { make, moves, switchedOff } from './moves.ts';

const VIEWS = 50;
/** After so long the address holds what was done, in ms. */
const ADDRESS_MS = 650;
const sorted = (list: readonly string[]) => [...list].sort();

describeInBrowser('a view', () => {
  let server: ServerUnderTest;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it(`opens the same in a fresh browser from its link, for ${VIEWS} random views`, async () => {
    const made = await openWorkspace(browser, server.url);
    for (const move of moves(VIEWS)) {
      await make(made.page, move);
      await made.page.waitForTimeout(ADDRESS_MS);
      const fragment = await made.page.evaluate(() => location.hash);
      const wanted = await pictureOf(made.page);
      const fresh = await openWorkspace(browser, server.url, { fragment });
      const got = await pictureOf(fresh.page);
      expect(sorted(Object.keys(got.places))).toEqual(sorted(Object.keys(wanted.places)));
      for (const [id, { x, y }] of Object.entries(wanted.places)) {
        expect(Math.abs((got.places[id]?.x ?? Infinity) - x)).toBeLessThanOrEqual(1);
        expect(Math.abs((got.places[id]?.y ?? Infinity) - y)).toBeLessThanOrEqual(1);
      }
      expect(got.links).toEqual(wanted.links);
      expect(got.selected).toEqual(wanted.selected);
      expect(Math.abs(got.zoom - wanted.zoom)).toBeLessThan(0.001);
      expect(await switchedOff(fresh.page)).toEqual(await switchedOff(made.page));
      expect(fresh.complaints).toEqual([]);
      await fresh.close();
    }
    await made.close();
  }, 240_000);
});
