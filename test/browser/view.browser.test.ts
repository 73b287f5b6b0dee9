import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { openWorkspace, pictureOf, placeOnPage, settled } from './harness.ts';

const ACTIONS_A_RUN = 100;
const VIEWS = 50;
/** After so long the address holds what was done, in ms. */
const ADDRESS_MS = 650;
const NAMES = [
  'VRAEM',
  'Carlos Romero',
  'FELCN',
  'Brazilian criminals',
  'Shining Path',
  'Coca growers of Apolo',
];

type Move = (page: Page, pick: (most: number) => number) => Promise<void>;

const shownIds = async (page: Page) => Object.keys((await pictureOf(page)).places);

/** An entity that lies where a pointer can reach it. */
async function reachable(page: Page, pick: (most: number) => number) {
  const ids = await shownIds(page);
  for (let tries = 0; tries < 10 && ids.length > 0; tries++) {
    const id = ids[pick(ids.length)] ?? '';
    const { x, y } = await placeOnPage(page, id);
    if (x > 460 && x < 1000 && y > 130 && y < 780) return { id, x, y };
  }
  return null;
}

const press =
  (key: string): Move =>
  async (page) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
  };

/** What a person may do, one thing after another, in any order. */
const MOVES: Readonly<Record<string, Move>> = {
  async click(page, pick) {
    const at = await reachable(page, pick);
    if (at) await page.mouse.click(at.x, at.y);
  },
  async drag(page, pick) {
    const at = await reachable(page, pick);
    if (!at) return;
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + pick(160) - 80, at.y + pick(160) - 80, { steps: 3 });
    await page.mouse.up();
  },
  async search(page, pick) {
    await page.getByRole('combobox', { name: en.search.label }).fill(NAMES[pick(NAMES.length)] ?? 'VRAEM');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  },
  async filter(page, pick) {
    await page.keyboard.press('Escape');
    await press('g')(page, pick);
    await page.keyboard.press('f');
    const boxes = page.locator('.legend-row input:visible');
    await boxes.nth(pick(await boxes.count())).click();
  },
  pin: press('p'),
  hide: press('h'),
  expand: press('e'),
  neighbourhood: press('n'),
  back: press('['),
  whatIf: press('w'),
  close: press('Escape'),
  arrange: press('a'),
  async table(page, pick) {
    await press('g')(page, pick);
    await page.keyboard.press('t');
    await page.locator('.table-scroll').waitFor();
    await press('g')(page, pick);
    await page.keyboard.press('n');
    await page.getByRole('application').waitFor();
  },
  async zoom(page, pick) {
    await press(pick(2) === 0 ? '+' : '-')(page, pick);
  },
};

const sorted = (list: readonly string[]) => [...list].sort();
/** What is switched off, by the name of the row. */
const switchedOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.legend-row input')]
      .filter((box) => !box.checked)
      .map((box) => box.closest('label')?.querySelector('.name')?.textContent ?? ''),
  );

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

  const names = Object.keys(MOVES);
  const runs = (count: number) =>
    fc.sample(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(10_000)), { minLength: count, maxLength: count }),
      {
        numRuns: 1,
        seed: 20_131_019,
      },
    )[0] ?? [];

  async function make(page: Page, [name, seed]: readonly [string, number]) {
    const draw = (most: number) => (most > 0 ? seed % most : 0);
    await MOVES[name]?.(page, draw);
    await settled(page);
  }

  it(`is what one started with after ${ACTIONS_A_RUN} random actions and as many undos`, async () => {
    const { page, complaints, close } = await openWorkspace(browser, server.url);
    const before = await pictureOf(page);
    for (const move of runs(ACTIONS_A_RUN)) await make(page, move);
    expect(await pictureOf(page)).not.toEqual(before);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 2 * ACTIONS_A_RUN; i++) await page.keyboard.press('Control+z');
    await settled(page);
    const after = await pictureOf(page);
    expect(after.places).toEqual(before.places);
    expect(after.links).toEqual(before.links);
    expect(after.selected).toEqual(before.selected);
    expect(await switchedOff(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);

  it(`opens the same in a fresh browser from its link, for ${VIEWS} random views`, async () => {
    const made = await openWorkspace(browser, server.url);
    for (const move of runs(VIEWS)) {
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
