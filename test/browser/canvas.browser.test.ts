import type { Page } from 'playwright-core';
import { FCOSE_LIMIT } from '../../client/actions/placement.ts';
import { en } from '../../client/words/en.ts';
import { es } from '../../client/words/es.ts';
import { describeInBrowser } from '../support/browser.ts';
import { apolo } from '../support/server.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { openView, pictureOf, placeOnPage, settled } from './harness.ts';
import { tailsOf } from './letters.ts';

/**
 * Counts in the page how often the button that stops a layout disappears, because a layout may end before a test sees
 * it. Returns a function that waits for a count.
 */
async function countLayouts(page: Page): Promise<(count: number) => Promise<unknown>> {
  await page.evaluate((name) => {
    const scope = Object.assign(window, { layoutsEnded: 0 });
    let runs = false;
    new MutationObserver(() => {
      const was = runs;
      runs = [...document.querySelectorAll('button')].some((b) => b.textContent?.includes(name));
      if (was && !runs) scope.layoutsEnded++;
    }).observe(document.body, { childList: true, subtree: true });
  }, en.actions.stopLayout);
  return (count) =>
    page.waitForFunction(
      (wanted) => (window as unknown as { layoutsEnded: number }).layoutsEnded >= wanted,
      count,
      { timeout: 60_000 },
    );
}

describeInBrowser('the canvas', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('selects by click, adds with Shift, and deselects on the background', async () => {
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    const other = await placeOnPage(desk.page, 'apolo-ambush-2013');
    await desk.page.keyboard.down('Shift');
    await desk.page.mouse.click(other.x, other.y);
    await desk.page.keyboard.up('Shift');
    await desk.page.getByRole('region', { name: en.canvas.selection }).getByText('2 selected').waitFor();
    expect((await pictureOf(desk.page)).selected).toEqual(['apolo-ambush-2013', 'ftc']);
    await desk.page.mouse.click(600, 840);
    await desk.page.getByRole('region', { name: en.canvas.selection }).waitFor({ state: 'detached' });
  });

  it('expands on a double click, but not on clicks on two entities', async () => {
    const before = Object.keys((await pictureOf(desk.page)).places);
    const one = await placeOnPage(desk.page, 'ftc');
    const other = await placeOnPage(desk.page, 'apolo-ambush-2013');
    await desk.page.mouse.click(one.x, one.y);
    await desk.page.mouse.click(other.x, other.y);
    await settled(desk.page);
    expect(Object.keys((await pictureOf(desk.page)).places)).toEqual(before);
    expect((await pictureOf(desk.page)).selected).toEqual(['apolo-ambush-2013']);
    await desk.page.mouse.dblclick(one.x, one.y);
    await desk.status.getByText(/added/).waitFor();
    await settled(desk.page);
    expect(Object.keys((await pictureOf(desk.page)).places).length).toBeGreaterThan(before.length);
    // Undo also clears the announcement.
    await desk.undo();
    await desk.status.getByText(/added/).waitFor({ state: 'detached' });
    expect(Object.keys((await pictureOf(desk.page)).places)).toEqual(before);
  });

  it('keeps a dragged entity in place when others are added, and undoes the drag', async () => {
    const before = await pictureOf(desk.page);
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.move(x, y);
    await desk.page.mouse.down();
    await desk.page.mouse.move(x + 40, y + 60, { steps: 4 });
    await desk.page.mouse.up();
    const dragged = await pictureOf(desk.page);
    expect(dragged.places['ftc']).not.toEqual(before.places['ftc']);
    await desk.open('FELCN');
    await desk.inspector.getByRole('button', { name: en.entity.allNeighbours }).click();
    await settled(desk.page);
    const grown = await pictureOf(desk.page);
    expect(Object.keys(grown.places).length).toBeGreaterThan(Object.keys(dragged.places).length + 1);
    expect(grown.places).toMatchObject(dragged.places);
    await desk.blurField();
    await desk.undo();
    await desk.undo();
    await desk.undo();
    await settled(desk.page);
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
  });

  it('selects by box', async () => {
    await desk.page.getByRole('button', { name: en.canvas.box }).click();
    await desk.page.mouse.move(300, 130);
    await desk.page.mouse.down();
    await desk.page.mouse.move(1030, 860, { steps: 5 });
    await desk.page.mouse.up();
    const bar = desk.page.getByRole('region', { name: en.canvas.selection });
    await bar.getByText(/^\d\d selected/).waitFor();
    await bar.getByRole('button', { name: en.actions.pin }).click();
    await bar.getByRole('button', { name: en.actions.hide }).click();
    await desk.status.getByText(/by hand/).waitFor();
    await desk.status.getByRole('button', { name: en.status.showThem }).click();
    await desk.status.getByText(/by hand/).waitFor({ state: 'detached' });
  });

  it('moves between neighbours by the arrow keys, and applies actions to the current one', async () => {
    await desk.page.getByRole('application').focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Space');
    await desk.page.getByRole('region', { name: en.canvas.selection }).getByText('1 selected').waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.inspector.getByRole('heading').first().waitFor();
    await desk.page.keyboard.press('h');
    await desk.status
      .getByText(/1 entity/)
      .first()
      .waitFor();
  });

  it('groups by kind and by community in frames, and undoes the grouping', async () => {
    const before = await pictureOf(desk.page);
    await desk.more(en.actions.groupKind);
    await settled(desk.page);
    expect((await pictureOf(desk.page)).groups).toBe(6);
    await desk.more(en.actions.groupCommunity);
    await settled(desk.page);
    const grouped = await pictureOf(desk.page);
    expect(grouped.groups).toBeGreaterThan(1);
    expect(grouped.places).not.toEqual(before.places);
    await desk.undo();
    await desk.undo();
    await settled(desk.page);
    expect(await pictureOf(desk.page)).toMatchObject({ groups: 0, places: before.places });
  });

  it('draws a name in two lines without clipping letters, on the screen and in a PNG', async () => {
    const { page } = desk;
    await openView(page, ['coca-growers-apolo']);
    await desk.blurField();
    await page.keyboard.press('f');
    await settled(page);
    const { zoom } = await pictureOf(page);
    const { x, y } = await placeOnPage(page, 'coca-growers-apolo');
    const clip = { x: x - 300, y: y + 13 * zoom, width: 600, height: 50 * zoom };
    const name = ['Coca growers of', zoom] as const;
    const onScreen = await tailsOf(page, await page.screenshot({ clip }), ...name);
    const inFile = await tailsOf(page, await desk.download(en.actions.exportPicture), name[0], 2);
    for (const { drawn, expected } of [onScreen, inFile]) {
      expect(expected).toBeGreaterThan(10);
      // The ink varies by a quarter with the subpixel position; descenders that are covered leave 0.03.
      expect(drawn / expected).toBeGreaterThan(0.5);
      expect(drawn / expected).toBeLessThan(1.5);
    }
  });

  it('draws a sign on a doubtful link in both themes, with a legend in both languages', async () => {
    const recorded = await running.server.ask(
      `mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { links { id status } } }`,
      {
        input: {
          entities: ['one', 'other'].map((id) => ({ id: `doubted-${id}`, kind: 'GROUP', name: id })),
          linkClaims: [
            {
              subject: 'doubted-one',
              type: 'TIED_TO',
              object: 'doubted-other',
              hedge: 'SPECULATED',
              source: 'src-chasqui-assessment',
              statement: 'They may be tied.',
            },
          ],
        },
      },
    );
    const [link] = recorded.data.recordClaims.links;
    expect(link.status).toBe('DOUBTFUL');
    const { page } = desk;
    await openView(page, ['doubted-one', 'doubted-other']);
    const signs = async () => {
      await settled(page);
      return (await pictureOf(page)).signs;
    };
    const light = await signs();
    await page.getByRole('button', { name: en.actions.theme }).click();
    const dark = await signs();
    for (const drawn of [light, dark]) {
      expect(drawn[link.id]).toMatchObject({ sign: '?' });
      expect(drawn[link.id]?.colour).not.toBe(drawn[link.id]?.ground);
    }
    expect(dark[link.id]?.colour).not.toBe(light[link.id]?.colour);
    const legend = (name: string) =>
      page.locator('[data-filter]').filter({ hasText: name }).locator('svg text');
    expect(await legend(en.statuses.DOUBTFUL).textContent()).toBe('?');
    await page.getByRole('button', { name: 'Español' }).click();
    expect(await legend(es.statuses.DOUBTFUL).textContent()).toBe('?');
  });

  it('lays out more than 300 entities without overlaps, and fits them to the view', async () => {
    const { page } = desk;
    const ids = apolo().batch.entities.map(({ value }) => value.id);
    expect(ids.length).toBeGreaterThan(FCOSE_LIMIT);
    const layoutEnded = await countLayouts(page);
    await openView(page, ids);
    await layoutEnded(1);
    await desk.blurField();
    await page.keyboard.press('a');
    await layoutEnded(2);
    await settled(page);
    const { places, zoom, pan } = await pictureOf(page);
    const at = Object.values(places).map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }));
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('the canvas is missing');
    const node = 24 * zoom;
    expect(node).toBeGreaterThan(8);
    for (const { x, y } of at) {
      expect(x > node && y > node && x < box.width - node && y < box.height - node).toBe(true);
    }
    const nearest = at.map((a) =>
      Math.min(...at.map((b) => (a === b ? Infinity : Math.hypot(a.x - b.x, a.y - b.y)))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(node);
    const across = (of: 'x' | 'y') => Math.max(...at.map((p) => p[of])) - Math.min(...at.map((p) => p[of]));
    expect(Math.max(across('x') / box.width, across('y') / box.height)).toBeGreaterThan(0.6);
  });
});
