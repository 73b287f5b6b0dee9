import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { pictureOf, placeOnPage, settled } from './harness.ts';

const NAMES = [
  'VRAEM',
  'Carlos Romero',
  'FELCN',
  'Brazilian criminals',
  'Shining Path',
  'Coca growers of Apolo',
];

type Move = (page: Page, pick: (most: number) => number) => Promise<void>;

/** Whether the network is shown rather than the table. */
export const showsNetwork = async (page: Page) => (await page.getByRole('application').count()) > 0;

/** The position of a random entity within reach of the pointer. */
async function reachable(page: Page, pick: (most: number) => number) {
  if (!(await showsNetwork(page))) return null;
  const ids = Object.keys((await pictureOf(page)).places);
  const first = pick(ids.length);
  for (let tries = 0; tries < ids.length; tries++) {
    const id = ids[(first + tries) % ids.length] ?? '';
    const { x, y } = await placeOnPage(page, id);
    if (x > 460 && x < 1000 && y > 130 && y < 780) return { x, y };
  }
  return null;
}

const press =
  (key: string): Move =>
  async (page) => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
  };

/** A sequence of two keys. */
const keys =
  (one: string, two: string): Move =>
  async (page, pick) => {
    await press(one)(page, pick);
    await page.keyboard.press(two);
  };

/** Actions in any order, each at most one undo step. */
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
  filterTab: keys('g', 'f'),
  disputesTab: keys('g', 'd'),
  async filter(page, pick) {
    const boxes = page.locator('[data-filter] input:visible');
    const count = await boxes.count();
    if (count > 0) await boxes.nth(pick(count)).click();
  },
  pin: press('p'),
  hide: press('h'),
  expand: press('e'),
  neighbourhood: press('n'),
  back: press('['),
  whatIf: press('w'),
  close: press('Escape'),
  arrange: press('a'),
  table: keys('g', 't'),
  network: keys('g', 'n'),
  async zoom(page, pick) {
    await press(pick(2) === 0 ? '+' : '-')(page, pick);
  },
};

/** Names of the filter rows that are switched off. */
export const switchedOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-filter]')]
      .filter((row) => row.querySelector('input')?.checked === false)
      .map((row) => row.dataset['filter'] ?? ''),
  );

const names = Object.keys(MOVES);
/** A random sequence of moves with a fixed seed. */
export const moves = (count: number) =>
  fc.sample(
    fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(10_000)), { minLength: count, maxLength: count }),
    {
      numRuns: 1,
      seed: 20_131_019,
    },
  )[0] ?? [];

/** Performs a move and waits until the page has settled. */
export async function perform(page: Page, [name, seed]: readonly [string, number]) {
  const draw = (most: number) => (most > 0 ? seed % most : 0);
  await MOVES[name]?.(page, draw);
  await settled(page);
}
