import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../client/words/en.ts';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';
import { axeFinds, openWorkspace, picture, pictureOf, placeOnPage, settled, type Opened } from './harness.ts';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';

describeInBrowser('the workspace', () => {
  let server: ServerUnderTest;
  let browser: Browser;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    opened = await openWorkspace(browser, server.url);
    ({ page } = opened);
  });
  afterEach(async () => {
    await opened.close();
    expect(opened.complaints).toEqual([]);
  });

  const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
  const status = () => page.locator('.status');
  async function open(name: string) {
    await page.getByRole('combobox', { name: en.search.label }).fill(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inspector().getByRole('heading').first().waitFor();
    await settled(page);
  }
  async function more(choice: string) {
    await page.getByRole('button', { name: en.menu.more, exact: true }).click();
    await page.getByRole('menuitem', { name: choice }).click();
  }
  async function download(choice: string) {
    const [file] = await Promise.all([page.waitForEvent('download'), more(choice)]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }
  /** The browser logs what the server refused or did not answer; that is what is tested. */
  function forgiveFailedLoads() {
    const { complaints } = opened;
    const others = complaints.filter((c) => !c.includes('Failed to load resource'));
    complaints.splice(0, complaints.length, ...others);
  }
  const undo = () => page.keyboard.press('Control+z');

  it('opens on the Apolo case, not on an empty page', async () => {
    await page.getByRole('heading', { name: 'Apolo, October 2013' }).waitFor();
    expect(Object.keys((await pictureOf(page)).places).length).toBeGreaterThan(10);
    await picture(page, 'network');
  });

  it('finds the VRAEM by a misspelt accent, from the keyboard alone', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('vraém');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inspector().getByRole('heading', { name: 'VRAEM', exact: true }).waitFor();
  });

  it('finds a claim by its words, and opens it with what it is about', async () => {
    await page.getByRole('combobox', { name: en.search.label }).fill('rules out foreigners');
    const option = page.getByRole('option', { name: /Claim about/ }).first();
    await option.waitFor();
    await option.click();
    await inspector().getByText(en.claim.recordedAt).waitFor();
  });

  it('brings what is opened into sight, and goes back and forward', async () => {
    await open('Carlos Romero');
    await inspector().getByRole('heading', { name: en.entity.says }).waitFor();
    const { x, y } = await placeOnPage(page, 'carlos-romero');
    expect(x).toBeGreaterThan(280);
    expect(x).toBeLessThan(1040);
    expect(y).toBeGreaterThan(48);
    expect(y).toBeLessThan(872);
    await open('VRAEM');
    await inspector().getByRole('button', { name: en.actions.back }).click();
    await inspector().getByRole('heading', { name: 'Carlos Romero' }).waitFor();
    await inspector().getByRole('button', { name: en.actions.forward }).click();
    await inspector().getByRole('heading', { name: 'VRAEM', exact: true }).waitFor();
  });

  it('selects what is clicked on the canvas, adds to it with Shift, and lets go beside it', async () => {
    const { x, y } = await placeOnPage(page, 'ftc');
    await page.mouse.click(x, y);
    await inspector()
      .getByRole('heading', { name: /Joint Task Force/ })
      .waitFor();
    const other = await placeOnPage(page, 'apolo-ambush-2013');
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    await page.getByRole('region', { name: en.canvas.selection }).getByText('2 selected').waitFor();
    expect((await pictureOf(page)).selected).toEqual(['apolo-ambush-2013', 'ftc']);
    await page.mouse.click(600, 840);
    await page.getByRole('region', { name: en.canvas.selection }).waitFor({ state: 'detached' });
  });

  it('keeps what was dragged where it was put, when more comes; and undoes the drag', async () => {
    const before = await pictureOf(page);
    const { x, y } = await placeOnPage(page, 'ftc');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 60, { steps: 4 });
    await page.mouse.up();
    const dragged = await pictureOf(page);
    expect(dragged.places['ftc']).not.toEqual(before.places['ftc']);
    await open('FELCN');
    await inspector().getByRole('button', { name: en.entity.allNeighbours }).click();
    await settled(page);
    const grown = await pictureOf(page);
    expect(Object.keys(grown.places).length).toBeGreaterThan(Object.keys(dragged.places).length + 1);
    expect(grown.places).toMatchObject(dragged.places);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await undo();
    await undo();
    await undo();
    await settled(page);
    expect((await pictureOf(page)).places).toEqual(before.places);
  });

  it('selects by box', async () => {
    await page.getByRole('button', { name: en.canvas.box }).click();
    await page.mouse.move(300, 130);
    await page.mouse.down();
    await page.mouse.move(1030, 860, { steps: 5 });
    await page.mouse.up();
    const bar = page.getByRole('region', { name: en.canvas.selection });
    await bar.getByText(/^\d\d selected/).waitFor();
    await bar.getByRole('button', { name: en.actions.pin }).click();
    await bar.getByRole('button', { name: en.actions.hide }).click();
    await status()
      .getByText(/by hand/)
      .waitFor();
    await status().getByRole('button', { name: en.status.showThem }).click();
    await status()
      .getByText(/by hand/)
      .waitFor({ state: 'detached' });
  });

  it('goes from neighbour to neighbour by the arrow keys, and acts on the one it is at', async () => {
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: en.canvas.selection }).getByText('1 selected').waitFor();
    await page.keyboard.press('Enter');
    await inspector().getByRole('heading').first().waitFor();
    await page.keyboard.press('h');
    await status()
      .getByText(/1 entity/)
      .first()
      .waitFor();
  });

  it('groups by kind and by community, and lets go of it', async () => {
    await more(en.actions.groupKind);
    await settled(page);
    await more(en.actions.groupCommunity);
    await settled(page);
    const grouped = await pictureOf(page);
    await undo();
    await undo();
    await settled(page);
    expect(Object.keys((await pictureOf(page)).places)).toEqual(Object.keys(grouped.places));
  });

  it('shows how many died, version beside version, with who said which', async () => {
    await open('Apolo ambush');
    const versions = inspector().getByRole('group', { name: en.entity.versionsOf('deaths') });
    await versions.waitFor();
    const said = await versions.innerText();
    for (const who of ['Jorge Pérez', 'Carlos Romero']) expect(said).toContain(who);
    await inspector().getByRole('img', { name: en.entity.timeAxis }).first().waitFor();
    await picture(page, 'inspector-deaths');
  });

  it('says why there is no path, and what would find one', async () => {
    await open('Brazilian criminals');
    await inspector().getByRole('button', { name: en.entity.pathsFrom }).click();
    await open('Coca growers of Apolo');
    await inspector().getByRole('button', { name: en.entity.pathsTo }).click();
    await page.getByRole('spinbutton', { name: en.paths.maxHops }).fill('1');
    await page.getByRole('button', { name: en.actions.findPaths }).click();
    await page.getByText(/No path\. Searched 1 hop; \d+ entit(y|ies) looked at/).waitFor();
    await page.getByText(en.paths.tryMoreHops).waitFor();
  });

  it('steps through a path by the arrow keys; what it does not pass is faint', async () => {
    await open('Brazilian criminals');
    await inspector().getByRole('button', { name: en.entity.pathsFrom }).click();
    await open('Coca growers of Apolo');
    await inspector().getByRole('button', { name: en.entity.pathsTo }).click();
    await page.getByRole('button', { name: en.actions.findPaths }).click();
    await page.getByRole('article', { name: 'Path 1' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /Path 1, hop 1 of/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /Path 1, hop 2 of/ }).waitFor();
    await inspector().getByText(en.addsUp.title).waitFor();
    await picture(page, 'path');
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: /^Path 2:/ }).waitFor();
  });

  it('hides by kind, type, confidence, source and speaker, and counts what each hides', async () => {
    await page.getByRole('checkbox', { name: /^Person/ }).click();
    await status()
      .getByText(/[1-9]\d* by kind/)
      .waitFor();
    await page.getByRole('slider', { name: en.filter.leastConfidence }).focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    await status()
      .getByText(/[1-9]\d* by confidence/)
      .waitFor();
    await status().getByRole('button', { name: en.status.showThem }).click();
    await page.getByText(en.filter.types, { exact: true }).click();
    await page.getByRole('checkbox', { name: /^took part in/ }).click();
    await status()
      .getByText(/[1-9]\d* by type/)
      .waitFor();
    await page.getByText(en.filter.speakers, { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Carlos Romero/ }).click();
    await status()
      .getByText(/[1-9]\d* by source or speaker/)
      .waitFor();
    await undo();
    await status()
      .getByText(/by source or speaker/)
      .waitFor({ state: 'detached' });
  });

  it('makes links outside of the days faint, and says how many', async () => {
    await page.getByLabel('From', { exact: true }).fill('2015-01-01');
    await page.getByText(/^[1-9]\d* faint$/).waitFor();
  });

  it('does anything by name from the palette, and shows the sheet of shortcuts', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await page.keyboard.type('show the table');
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(en.actions.fit).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('copies the table as text a spreadsheet takes', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('searchbox').fill('romero');
    await page.getByRole('button', { name: en.table.copy, exact: true }).click();
    await status()
      .getByText(/copied/)
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Name\tKind/);
  });

  it('saves what is on the canvas as Cytoscape JSON, GraphML and PNG', async () => {
    const shown = Object.keys((await pictureOf(page)).places).length;
    const json = await download(en.actions.exportCytoscape);
    expect(JSON.parse(json.content.toString()).elements.nodes).toHaveLength(shown);
    await page.getByRole('checkbox', { name: /^Suspected/ }).click();
    const left = JSON.parse((await download(en.actions.exportCytoscape)).content.toString()).elements.edges;
    expect(left.length).toBeGreaterThan(0);
    expect(left.map((e: { data: { hedge: string } }) => e.data.hedge)).not.toContain('SUSPECTED');
    expect((await download(en.actions.exportGraphml)).content.toString().match(/<node /g)).toHaveLength(
      shown,
    );
    const png = await download(en.actions.exportPicture);
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.length).toBeGreaterThan(20_000);
  });

  it('saves a view to a file and opens it again; a file that is none changes nothing', async () => {
    await page.getByRole('checkbox', { name: /^Region/ }).click();
    const before = await pictureOf(page);
    const { content } = await download(en.actions.saveView);
    await page.getByRole('checkbox', { name: /^Region/ }).click();
    const folder = tmpdir();
    const [good, bad] = [join(folder, `view-${process.pid}.json`), join(folder, `none-${process.pid}.json`)];
    writeFileSync(good, content);
    writeFileSync(bad, '{"chasqui":1}');
    await page.locator('#view-file').setInputFiles(bad);
    await page
      .getByRole('alert')
      .getByText(/holds no view: /)
      .waitFor();
    await page.locator('#view-file').setInputFiles(good);
    await status()
      .getByText(/by kind/)
      .waitFor();
    await settled(page);
    expect((await pictureOf(page)).places).toEqual(before.places);
  });

  it('opens a link that is put into the address of an open page, and undoes that', async () => {
    const before = await pictureOf(page);
    await page.waitForFunction(() => location.hash.length > 20);
    const fragment = await page.evaluate(() => location.hash);
    await open('FELCN');
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await page.waitForFunction(() =>
      document.querySelector('.status span')?.textContent?.startsWith('19 of 19'),
    );
    expect((await pictureOf(page)).places).toEqual(before.places);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await undo();
    await page.waitForFunction(() =>
      document.querySelector('.status span')?.textContent?.startsWith('20 of 20'),
    );
  });

  it('says what is wrong with a permalink, and shows the case', async () => {
    const other = await openWorkspace(browser, server.url, { fragment: '#view=7Z1NbxzJmQ' });
    await other.page
      .getByRole('alert')
      .getByText(/cannot be read: it is cut short or changed/)
      .waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  it('says that the graph has moved on since a link was made, and shows the figures of now', async () => {
    await open('FELCN');
    await page.waitForFunction(() => location.hash.length > 20);
    const fragment = await page.evaluate(() => location.hash);
    const { data } = await server.ask('{ graph { version } }');
    const input = {
      linkClaims: [
        {
          subject: 'ftc',
          type: 'WORKS_WITH',
          object: 'felcn',
          hedge: 'STATED',
          source: 'src-chasqui-assessment',
          statement: 'They work together.',
        },
      ],
    };
    const RECORD = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { graphVersion } }';
    const { data: after } = await server.ask(RECORD, { input });
    const other = await openWorkspace(browser, server.url, { fragment });
    const moved = en.notices.moved(data.graph.version, after.recordClaims.graphVersion);
    await other.page.getByText(moved).waitFor();
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  it('records a value by hand, says what is missing and what the server finds wrong, and keeps what was filled in', async () => {
    await open('Apolo ambush');
    await inspector().getByRole('button', { name: en.entity.record }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: en.record.abouts.VALUE }).click();
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.getByRole('alert').getByText(en.record.notRecorded).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await dialog.getByLabel(en.record.property).selectOption('deaths');
    await dialog.getByLabel(en.record.valueAsWritten('people')).fill('six');
    await dialog.getByLabel(en.record.min).fill('6');
    await dialog.getByLabel(en.record.max).fill('6');
    await dialog.getByRole('combobox', { name: en.paths.search(en.record.source) }).fill('Six dead');
    await page.getByRole('option', { name: en.record.newSource('Six dead') }).click();
    await dialog.getByLabel(en.record.statement).fill('Six died.');
    await dialog.getByLabel(en.record.claimed).fill('yesterday');
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.getByText(/EDTF/).waitFor();
    expect(await dialog.getByLabel(en.record.statement).inputValue()).toBe('Six died.');
    await dialog.getByLabel(en.record.claimed).fill('2014-02');
    await dialog.getByRole('button', { name: en.record.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await inspector()
      .getByRole('group', { name: en.entity.versionsOf('deaths') })
      .getByText('six', { exact: true })
      .waitFor();
    await inspector()
      .getByRole('button', { name: /Six died\./ })
      .first()
      .click();
    await inspector().getByRole('button', { name: en.claim.retract }).click();
    await page.getByRole('dialog').getByRole('button', { name: en.claim.retract }).click();
    await status().getByText(en.record.retracted).waitFor();
    await inspector().getByText(en.claim.retracted).waitFor();
    forgiveFailedLoads();
  });

  it('shows a hostile name and statement as text everywhere', async () => {
    const input = {
      entities: [{ id: 'hostile', kind: 'GROUP', name: HOSTILE }],
      linkClaims: [
        {
          subject: 'hostile',
          type: 'TIED_TO',
          object: 'ftc',
          hedge: 'STATED',
          source: 'src-chasqui-assessment',
          statement: HOSTILE,
        },
      ],
    };
    await server.ask('mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }', {
      input,
    });
    await open('img src');
    await inspector().getByRole('heading', { name: HOSTILE }).waitFor();
    await inspector().getByText(HOSTILE).last().click();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('table').getByText(HOSTILE).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Chasqui');
  });

  it('keeps the picture and says so when the server does not answer, and comes back', async () => {
    const before = await pictureOf(page);
    await page.route('**/graphql', (route) => route.abort());
    const { x, y } = await placeOnPage(page, 'ftc');
    await page.mouse.click(x, y);
    await page.getByText(en.notices.silent(5)).waitFor();
    expect((await pictureOf(page)).places).toEqual(before.places);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: en.notices.tryNow }).click();
    await page.getByText(en.notices.silent(5)).waitFor({ state: 'detached' });
    await inspector()
      .getByRole('heading', { name: /Joint Task Force/ })
      .waitFor();
    forgiveFailedLoads();
  });

  it('shows that it is looking when the server is slow, and keeps the old picture until then', async () => {
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1_200));
      await route.continue();
    });
    const { x, y } = await placeOnPage(page, 'ftc');
    await page.mouse.click(x, y);
    await status().getByText(en.status.looking).waitFor();
    expect(Object.keys((await pictureOf(page)).places).length).toBeGreaterThan(10);
    await inspector()
      .getByRole('heading', { name: /Joint Task Force/ })
      .waitFor();
    await page.unroute('**/graphql');
  });

  it('runs under a policy that lets no inline script run and nothing leave the origin', async () => {
    const { headers } = await fetch(server.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/default-src 'self'/);
    await open('Apolo ambush');
  });

  it('turns dark, and to Spanish, and stays so after a reload', async () => {
    await page.getByRole('button', { name: en.actions.theme }).click();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(26, 28, 31)');
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('button', { name: 'Registrar', exact: true }).waitFor();
    await settled(page);
    await page.reload();
    await page.getByRole('button', { name: 'Registrar', exact: true }).waitFor();
    expect(await background()).toBe('rgb(26, 28, 31)');
  });
});
