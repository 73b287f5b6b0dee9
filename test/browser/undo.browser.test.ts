import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { openWorkspace, pictureOf, settled } from './harness.ts';
import { make, moves, switchedOff } from './moves.ts';

const ACTIONS = 100;

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

  it(`is what one started with after ${ACTIONS} random actions and as many undos`, async () => {
    const { page, complaints, close } = await openWorkspace(browser, server.url);
    const before = await pictureOf(page);
    for (const move of moves(ACTIONS)) await make(page, move);
    expect(await pictureOf(page)).not.toEqual(before);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 2 * ACTIONS; i++) await page.keyboard.press('Control+z');
    await settled(page);
    const after = await pictureOf(page);
    expect(after.places).toEqual(before.places);
    expect(after.links).toEqual(before.links);
    expect(after.selected).toEqual(before.selected);
    expect(await switchedOff(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);
});
