import { en } from '../../client/words/en.ts';
import { fill } from '../bench/fill.ts';
import { describeInBrowser } from '../support/browser.ts';
import { emptyStore, serve } from '../support/server.ts';
import { ignoreFailedLoads, serverAndBrowser } from './desk.ts';
import { openWorkspace, settled } from './harness.ts';

const AROUND = 2_500;

describeInBrowser('the workspace with thousands of entities', () => {
  const running = serverAndBrowser(async () => {
    const store = await emptyStore();
    const ends = Uint32Array.from({ length: AROUND * 4 }, (_, i) => {
      const entity = 1 + (i >> 2);
      return [0, entity, entity, 1 + (entity % AROUND)][i & 3] ?? 0;
    });
    await fill(store, { name: 'a wheel', entities: AROUND + 1, ends }, 1);
    return serve(store);
  });

  it('asks for confirmation, draws them in a worker, and stops their layout', async () => {
    const { page, pageErrors, close } = await openWorkspace(running.browser, running.server.url, {
      empty: true,
    });
    const figure = page.getByRole('application');
    await page.getByRole('combobox', { name: en.search.label }).fill('Group 0');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: en.inspector.label });
    await inspector.getByRole('button', { name: en.entity.allNeighbours }).click();
    const dialog = page.getByRole('dialog', { name: en.many.title(AROUND) });
    await dialog.getByRole('button', { name: en.many.best(300) }).click();
    await page.getByRole('contentinfo').getByText('301 of 301 entities').waitFor();
    await settled(page);
    expect(await figure.getAttribute('data-renderer')).toBe('Cytoscape canvas');

    await page.getByRole('button', { name: en.entity.allNeighbours }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: en.many.all(AROUND - 300) })
      .click();
    await page.getByRole('contentinfo').getByText('2,501 of 2,501 entities').waitFor();
    await page.waitForFunction(() =>
      /^Chasqui canvas/.test(
        document.querySelector<HTMLElement>('[data-testid=figure]')?.dataset['renderer'] ?? '',
      ),
    );
    const stop = page.getByRole('button', { name: en.actions.stopLayout });
    await stop.click();
    await stop.waitFor({ state: 'detached' });

    const box = await figure.boundingBox();
    if (!box) throw new Error('the canvas is missing');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    await page.mouse.move(x - 200, y - 200);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 200, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const bar = page.getByRole('region', { name: en.canvas.selection });
    await bar.getByText(/^[1-9]\d* selected/).waitFor();
    await bar.getByRole('button', { name: en.actions.hide }).click();
    await page
      .getByRole('contentinfo')
      .getByText(/by hand/)
      .waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('contentinfo').getByText('2,501 of 2,501 entities').waitFor();
    expect(pageErrors).toEqual([]);
    await close();
  });

  it('keeps the page and the undo history when the renderer cannot be loaded, and draws after a retry', async () => {
    const opened = await openWorkspace(running.browser, running.server.url, {
      empty: true,
      // Disables preloading.
      before: () => Object.assign(window, { requestIdleCallback: () => 0 }),
    });
    const { page } = opened;
    const [drawing, worker] = ['**/assets/worker-renderer-*.js', '**/assets/draw.worker-*.js'];
    for (const part of [drawing, worker]) await page.route(part, (route) => route.fulfill({ status: 404 }));
    const status = page.getByRole('contentinfo');
    const shows = (many: number) => status.getByText(en.status.entities(many, many)).waitFor();
    const renders = (name: RegExp) =>
      page.waitForFunction(
        (pattern) =>
          new RegExp(pattern).test(
            document.querySelector<HTMLElement>('[data-testid=figure]')?.dataset['renderer'] ?? '',
          ),
        name.source,
      );
    const notLoaded = page.getByText(en.notices.notLoaded(true));
    const retry = page.getByRole('button', { name: en.notices.retry });

    await page.getByRole('combobox', { name: en.search.label }).fill('Group 0');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.entity.allNeighbours }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: en.many.all(AROUND) })
      .click();
    await notLoaded.waitFor();
    await shows(AROUND + 1);
    await page
      .getByRole('complementary', { name: en.inspector.label })
      .getByText('Group 0')
      .first()
      .waitFor();

    await page.unroute(drawing);
    await retry.click();
    await notLoaded.waitFor({ state: 'detached' });
    await notLoaded.waitFor();

    await page.unroute(worker);
    await retry.click();
    await notLoaded.waitFor({ state: 'detached' });
    await renders(/^Chasqui canvas/);
    const stop = page.getByRole('button', { name: en.actions.stopLayout });
    if ((await stop.count()) > 0) await stop.click();
    await page.getByRole('button', { name: en.actions.undo, exact: true }).click();
    await shows(1);
    await renders(/^Cytoscape/);
    ignoreFailedLoads(opened);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });
});
