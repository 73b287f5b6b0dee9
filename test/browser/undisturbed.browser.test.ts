import { createHash } from 'node:crypto';
import { en } from '../../client/words/en.ts';
import { es } from '../../client/words/es.ts';
import { describeInBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { Desk, ignoreFailedLoads, serverAndBrowser } from './desk.ts';
import { openWorkspace, pictureOf, placeOnPage, settled } from './harness.ts';

describeInBrowser('resilience', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('keeps the graph and shows a notice while the server does not respond, then recovers', async () => {
    const before = await pictureOf(desk.page);
    await desk.page.route('**/graphql', (route) => route.abort());
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.page.getByText(en.notices.notResponding(5)).waitFor();
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
    await desk.page.unroute('**/graphql');
    await desk.page.getByRole('button', { name: en.notices.reconnect }).click();
    await desk.page.getByText(en.notices.notResponding(5)).waitFor({ state: 'detached' });
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    desk.ignoreFailedLoads();
  });

  it('removes the notice as soon as the server responds', async () => {
    await desk.page.route('**/graphql', (route) => route.abort());
    await desk.page.getByRole('combobox', { name: en.search.label }).fill('FELCN');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(en.notices.notResponding(5)).waitFor();
    await desk.page.unroute('**/graphql');
    const apolo = await placeOnPage(desk.page, 'apolo');
    await desk.page.mouse.click(apolo.x, apolo.y);
    await desk.inspector.getByRole('heading', { name: 'Apolo', exact: true }).waitFor();
    await desk.page.getByText(en.notices.notResponding(5)).waitFor({ state: 'detached', timeout: 2_000 });
    desk.ignoreFailedLoads();
  });

  /** A server with the same store, which stays open when the server stops. */
  const another = (...args: [tokens?: Parameters<typeof serve>[1], port?: number]) =>
    serve({ ...running.server.store, close: async () => undefined }, ...args);

  it('loses nothing while the server is stopped, and continues when it is back', async () => {
    let server = await another();
    const opened = await openWorkspace(running.browser, server.url);
    try {
      const { page } = opened;
      const inspector = page.getByRole('complementary', { name: en.inspector.label });
      const key = async (...keys: string[]) => {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        for (const one of keys) await page.keyboard.press(one);
      };
      const before = await pictureOf(page);
      const { x, y } = await placeOnPage(page, 'ftc');
      await server.stop();

      await page.mouse.click(x, y);
      await page.getByText(en.notices.notResponding(5)).waitFor();
      await key('e');
      await page.getByRole('combobox', { name: en.search.label }).fill('FELCN');
      await page.keyboard.press('Enter');
      await key('g', 't');
      await page.getByRole('table').waitFor();
      await key('g', 'n');
      await page.waitForFunction(() => '_cyreg' in (document.querySelector('[data-testid=figure]') ?? {}));
      expect((await pictureOf(page)).places).toEqual(before.places);

      const notLoaded = page.getByText(en.notices.notLoaded(false));
      for (const one of ['c', 'i', '?', 'Control+k']) {
        await key(one);
        await notLoaded.waitFor();
        expect((await pictureOf(page)).places).toEqual(before.places);
        await key('Escape');
        await notLoaded.waitFor({ state: 'detached' });
      }
      await key('c');
      const retry = page.getByRole('button', { name: en.notices.retry });
      await retry.click();
      await notLoaded.waitFor();

      server = await another(null, Number(new URL(server.url).port));
      await retry.click();
      await page.getByRole('dialog', { name: en.actions.recordClaim }).waitFor();
      await page.getByText(en.notices.notResponding(5)).first().waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await inspector.getByRole('heading', { name: 'FELCN', exact: true }).waitFor();
      await settled(page);
      const after = Object.keys((await pictureOf(page)).places);
      expect(after.length).toBeGreaterThan(Object.keys(before.places).length + 1);
      expect(after).toContain('felcn');
      await page.getByRole('button', { name: en.actions.undo, exact: true }).click();
      await page.getByRole('button', { name: en.actions.undo, exact: true }).click();
      expect(opened.pageErrors.filter((c) => /TypeError|ReferenceError/.test(c))).toEqual([]);
    } finally {
      await opened.close();
      await server.stop();
    }
  });

  it('offers to reload when the upgraded server no longer has a part of the page', async () => {
    const opened = await openWorkspace(running.browser, running.server.url);
    const { page } = opened;
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
    const before = await page.evaluate(() => location.hash);
    await page.getByRole('checkbox', { name: /^Region/ }).click();
    await page.waitForFunction((old) => location.hash !== old, before);
    await page.keyboard.press('?');
    await page.getByText(en.notices.notLoaded(true)).waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: en.notices.reload }).click();
    await page
      .getByRole('contentinfo')
      .getByText(/by kind/)
      .waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    ignoreFailedLoads(opened);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });

  it('offers a retry when the menu could not be loaded, and keeps the undo history', async () => {
    const opened = await openWorkspace(running.browser, running.server.url);
    const { page } = opened;
    const status = page.getByRole('contentinfo');
    await page.getByRole('checkbox', { name: /^Region/ }).click();
    await status.getByText(/by kind/).waitFor();
    await settled(page);
    const before = await pictureOf(page);
    await page.route('**/assets/MoreMenu-*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: en.menu.more, exact: true }).click();
    await page.getByText(en.notices.notLoaded(true)).waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
    expect((await pictureOf(page)).places).toEqual(before.places);
    await page.unroute('**/assets/MoreMenu-*.js');
    await page.getByRole('button', { name: en.notices.retry }).click();
    await page.getByRole('menuitem', { name: en.actions.importFile }).waitFor();
    await page.getByText(en.notices.notLoaded(true)).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: en.actions.undo, exact: true }).click();
    await status.getByText(/by kind/).waitFor({ state: 'detached' });
    ignoreFailedLoads(opened);
    expect(opened.pageErrors).toEqual([]);
    await opened.close();
  });

  it('works if the browser denies access to its storage, including with a token', async () => {
    const sha256 = createHash('sha256').update('secret').digest();
    const server = await another([{ role: 'analyst', name: 'ana', sha256 }]);
    const opened = await openWorkspace(running.browser, server.url, {
      empty: true,
      before: () => {
        for (const kind of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, kind, {
            get() {
              throw new DOMException('Access is denied for this document.', 'SecurityError');
            },
          });
      },
    });
    try {
      const { page } = opened;
      await page.getByLabel(en.notices.token).fill('secret');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Apolo, October 2013' }).waitFor();
      await page.getByRole('button', { name: en.actions.theme }).click();
      await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
      await page.getByRole('button', { name: 'Español' }).click();
      await page.getByRole('button', { name: es.actions.recordClaim, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      ignoreFailedLoads(opened);
      expect(opened.pageErrors).toEqual([]);
    } finally {
      await opened.close();
      await server.stop();
    }
  });

  it('shows that it is loading when the server is slow, and keeps the graph until then', async () => {
    await desk.page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1_200));
      await route.continue();
    });
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.status.getByText(en.status.loading).waitFor();
    expect(Object.keys((await pictureOf(desk.page)).places).length).toBeGreaterThan(10);
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    await desk.page.unroute('**/graphql');
  });

  it('follows changes by others, and keeps entities hidden that were hidden by hand', async () => {
    await desk.open('FELCN');
    await desk.inspector.getByRole('button', { name: en.actions.hide }).click();
    await desk.status.getByText(/by hand/).waitFor();
    const before = await pictureOf(desk.page);
    await running.server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { graphVersion } }',
      {
        input: {
          linkClaims: [
            {
              subject: 'ftc',
              type: 'CONTROLS',
              object: 'apolo',
              hedge: 'ALLEGED',
              source: 'src-chasqui-assessment',
              statement: 'The force controls Apolo.',
            },
          ],
        },
      },
    );
    await desk.status.getByText(/The graph changed from version/).waitFor({ timeout: 25_000 });
    await settled(desk.page);
    const after = await pictureOf(desk.page);
    expect(after.links.length).toBe(before.links.length + 1);
    expect(after.places).toEqual(before.places);
    await desk.status.getByText(/by hand/).waitFor();
  });
});
