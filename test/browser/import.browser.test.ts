import { readFileSync } from 'node:fs';
import { en } from '../../client/words/en.ts';
import { es } from '../../client/words/es.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { axeFinds, dragFile, dragFiles, openWorkspace, pictureOf, settled } from './harness.ts';

const words = en.importing;

/** A CSV file of alliances. */
const alliances = (...rows: string[]) => `From,To,Year\n${rows.join('\n')}\n`;

describeInBrowser('importing', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  const dialog = () => desk.page.getByRole('dialog');
  const button = (name: string | RegExp) => dialog().getByRole('button', { name });
  const mapping = () => dialog().getByRole('textbox', { name: words.mapping, exact: true });
  const figure = (name: string) =>
    dialog().locator('dl > div').filter({ hasText: name }).locator('dd').innerText();
  const bring = (name: string, content: string) => dragFile(desk.page, { name, content });
  const check = () => button(words.startDryRun).click();
  const graph = async () => {
    const { data } = await running.server.ask('{ graph { version entities links claims } imports { id } }');
    return data as {
      graph: { version: number; claims: number; entities: number; links: number };
      imports: object[];
    };
  };
  const seeNothingWrong = async () => {
    await settled(desk.page);
    expect(await axeFinds(desk.page)).toEqual([]);
  };
  const download = async (press: () => Promise<void>) => {
    const [file] = await Promise.all([desk.page.waitForEvent('download'), press()]);
    return readFileSync(await file.path(), 'utf8');
  };
  const setMapping = async (content: string) => {
    const [chooser] = await Promise.all([
      desk.page.waitForEvent('filechooser'),
      button(words.loadMapping).click(),
    ]);
    await chooser.setFiles({ name: 'm.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
  };

  it('previews a file that is dropped anywhere, with the columns that are not used', async () => {
    const file = { name: 'ties.csv', content: 'From;To;Weight\nClan of Ixiamas;Clan of Tumupasa;3,5\n' };
    await dragFile(desk.page, file, false);
    await desk.page.getByText(words.dropHere).waitFor();
    await dragFile(desk.page, file);
    await dialog().getByRole('heading', { name: 'ties.csv' }).waitFor();
    await dialog()
      .getByText(`CSV · utf-8 · ${words.delimitedBy(words.delimiters[';'])}`)
      .waitFor();
    await dialog().getByText(words.mappingFrom.PROPOSED).waitFor();
    expect(await desk.page.getByText(words.dropHere).count()).toBe(0);
    const columns = await dialog().locator('tbody tr').allInnerTexts();
    expect(columns.map((text) => text.split(/\s*[\n\t]\s*/))).toEqual([
      ['From', 'Clan of Ixiamas'],
      ['To', 'Clan of Tumupasa'],
      ['Weight', words.notUsed, '3,5'],
    ]);
    await seeNothingWrong();
  });

  it('imports nodes and edges together', async () => {
    const before = await graph();
    const drawn = (await pictureOf(desk.page)).links.length;
    await dragFiles(desk.page, [
      { name: 'edges.csv', content: 'Source,Target\n1,2\n2,3\n' },
      { name: 'nodes.csv', content: 'Id,Label\n1,Band of Cavinas\n2,Band of Riberalta\n3,Band of Guayará\n' },
    ]);
    await dialog().getByRole('heading', { name: 'edges.csv + nodes.csv' }).waitFor();
    await dialog().getByText('Band of Riberalta', { exact: false }).waitFor({ state: 'attached' });
    expect(await dialog().locator('summary b').allInnerTexts()).toEqual(['edges', 'nodes']);
    await check();
    await button(words.import(5)).click();
    await button(words.show(3)).click();
    await settled(desk.page);
    expect((await graph()).graph).toMatchObject({
      entities: before.graph.entities + 3,
      links: before.graph.links + 2,
    });
    expect((await pictureOf(desk.page)).links).toHaveLength(drawn + 2);
  });

  it('imports unrelated files one after another, also in Spanish', async () => {
    const spanish = await openWorkspace(running.browser, running.server.url, { locale: 'es-BO' });
    const { page } = spanish;
    const press = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
    await page.keyboard.press('i');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(es.importing.choose)]);
    const rows = (one: string, other: string) => Buffer.from(alliances(`${one},${other},2012`));
    await chooser.setFiles([
      { name: 'north.csv', mimeType: 'text/csv', buffer: rows('Clan of Baures', 'Clan of Magdalena') },
      { name: 'south.csv', mimeType: 'text/csv', buffer: rows('Clan of Tupiza', 'Clan of Villazón') },
    ]);
    const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
    await page.getByText(es.importing.importedNext('south.csv')).waitFor();
    await page.getByText(es.importing.importedSeparately).waitFor();
    await heading('north.csv');
    expect(await axeFinds(page)).toEqual([]);
    await press(es.importing.startDryRun);
    await press(es.importing.import(1));
    await page.getByText(es.importing.imported).waitFor();
    await press(es.importing.continueWith('south.csv'));
    await heading('south.csv');
    await press(es.importing.startDryRun);
    await press(es.importing.import(1));
    await page.getByText(es.importing.imported).waitFor();
    expect(await page.getByText(es.importing.importedSeparately).count()).toBe(0);
    await spanish.close();
    expect(spanish.pageErrors).toEqual([]);
  });

  it('imports unrelated files together on request', async () => {
    await dragFiles(desk.page, [
      { name: 'east.csv', content: alliances('Clan of Puerto Suárez,Clan of Roboré,2012') },
      { name: 'west.csv', content: alliances('Clan of Viacha,Clan of Achacachi,2012') },
    ]);
    await dialog().getByRole('heading', { name: 'east.csv', exact: true }).waitFor();
    await button(words.importTogether).click();
    await dialog().getByRole('heading', { name: 'east.csv + west.csv' }).waitFor();
    await check();
    await button(words.import(2)).waitFor();
  });

  it('opens a view file that is dropped', async () => {
    const content = await desk.download(en.actions.saveView);
    await desk.open('FELCN');
    await bring('apolo.chasqui-view.json', content.toString());
    await desk.page.waitForFunction(() =>
      document.querySelector('footer span')?.textContent?.startsWith('19 of 19'),
    );
  });

  it('asks for the format if it is not detected, and continues with the chosen one', async () => {
    await bring('notes.dat', 'From,To\nClan of Rurrenabaque,Clan of Reyes\n');
    await dialog()
      .getByRole('alert')
      .getByText(/cannot detect the format/)
      .waitFor();
    await seeNothingWrong();
    await dialog().getByLabel(words.format).selectOption('CSV');
    await dialog().getByText(words.contents).waitFor();
    desk.ignoreFailedLoads();
  });

  it('links problems in a mapping to their lines, and keeps the text', async () => {
    await bring('wrong.csv', alliances('Clan of Ixiamas,Clan of Apolo,2012'));
    const good = await mapping().inputValue();
    const bad = good.replace('type: ', 'types: ');
    await mapping().fill(bad);
    await dialog().getByText(words.edited).waitFor();
    await check();
    const alert = dialog().getByRole('alert');
    await alert.getByText(words.failed.check).waitFor();
    await seeNothingWrong();
    const line = bad.split('\n').findIndex((text) => text.includes('- subject')) + 1;
    await alert
      .getByRole('button', { name: words.line(line), exact: true })
      .first()
      .click();
    const marked = await mapping().evaluate((e: HTMLTextAreaElement) =>
      e.value.slice(e.selectionStart, e.selectionEnd),
    );
    expect(marked).toBe(bad.split('\n')[line - 1]);
    expect(await dialog().locator('[data-wrong]').allInnerTexts()).toEqual([String(line)]);
    await mapping().fill(`${good}  broken: [\n`);
    await check();
    await alert.getByRole('button', { name: /^Line \d+$/ }).waitFor();
    expect(await mapping().inputValue()).toContain('broken: [');
    await mapping().fill(good);
    await check();
    await button(words.import(1)).waitFor();
    desk.ignoreFailedLoads();
  });

  it('saves a mapping to a file and loads it again', async () => {
    await bring('kept.csv', alliances('Clan of Ixiamas,Clan of Apolo,2012'));
    const proposed = await mapping().inputValue();
    expect(await download(() => button(words.saveMapping).click())).toBe(proposed);
    await setMapping(`# Mine.\n${proposed}`);
    await dialog().getByText(words.mappingFrom.FILE, { exact: true }).waitFor();
    expect(await mapping().inputValue()).toBe(`# Mine.\n${proposed}`);
  });

  it('blocks the import while a row is refused, skips it on request, and saves all rows as CSV', async () => {
    const before = await graph();
    await bring(
      'refused.csv',
      alliances(
        'Clan of Charazani,Clan of Pelechuco,2011',
        'Clan of Mapiri,Clan of Guanay,some day',
        'Clan of Guanay,Clan of Pelechuco,2013',
      ),
    );
    await check();
    await dialog().getByText(words.blocked(1)).waitFor();
    expect([await figure(words.states.ADDED), await figure(words.states.REFUSED)]).toEqual(['2', '1']);
    const row = dialog().getByRole('row').filter({ hasText: words.states.REFUSED });
    await row.getByText('refused.csv:3', { exact: true }).waitFor();
    await row.getByText(/EDTF/).waitFor();
    await seeNothingWrong();
    await button(words.import(3)).press('Enter');
    expect(await graph()).toEqual(before);
    const report = await download(() => button(words.saveReport).click());
    expect(report.split('\n').map((line) => line.split(',').slice(0, 2).join())).toEqual([
      'place,state',
      'refused.csv:2,ADDED',
      'refused.csv:3,REFUSED',
      'refused.csv:4,ADDED',
      '',
    ]);
    await dialog().getByRole('checkbox').check();
    await button(words.import(2)).click();
    await dialog().getByText(words.imported).waitFor();
    await seeNothingWrong();
    const after = await graph();
    expect(after.graph.claims).toBe(before.graph.claims + 2);
    await desk.status.getByText(words.importedClaims(2)).waitFor();
  });

  it('lists likely duplicates, and those marked as different on request', async () => {
    await bring('alike.csv', alliances('Coca growers of Apollo,Clan of Azariamas,2012'));
    await check();
    await button(words.differentEntities('Coca growers of Apollo', 'Coca growers of Apolo')).click();
    await dialog().getByText(words.dismissed(1)).waitFor();
    expect(await button(words.sameEntity).count()).toBe(0);
    await button(words.showDismissed).click();
    const same = button(words.sameEntities('Coca growers of Apollo', 'Coca growers of Apolo'));
    await same.click();
    await dialog().getByText(words.stale).waitFor();
    await same.click();
    await button(words.import(1)).waitFor();
    await button(words.backToMapping).click();
    expect(await mapping().inputValue()).not.toContain('same:');
  });

  it('leaves the graph unchanged when it is stopped while writing', async () => {
    const before = await graph();
    const many = Array.from({ length: 8_000 }, (_, i) => `Band ${i},Band ${(i * 7 + 1) % 8_000},2012`);
    await bring('many.csv', alliances(...many));
    await check();
    await button(words.import(8_000)).click({ timeout: 60_000 });
    await dialog().getByText(words.phases.write).waitFor({ timeout: 60_000 });
    await button(words.stop).click();
    await dialog().getByText(words.stopped).waitFor({ timeout: 30_000 });
    expect(await graph()).toEqual(before);
    await dialog().getByRole('heading', { name: 'many.csv' }).waitFor();
    await button(words.import(8_000)).waitFor();
    desk.ignoreFailedLoads();
  });

  it('shows the imported entities, retracts the import, reinstates it once, and then changes nothing', async () => {
    const file = alliances(
      'Coca growers of Apolo,Clan of Sorata,2012',
      'Clan of Sorata,Clan of Tipuani,2013',
    );
    const links = (await pictureOf(desk.page)).links.length;
    await bring('again.csv', file);
    await check();
    await button(words.import(2)).click();
    await button(words.show(3)).click();
    await settled(desk.page);
    expect((await pictureOf(desk.page)).links).toHaveLength(links + 2);

    await desk.more(en.actions.imports);
    const row = dialog().getByRole('row').filter({ hasText: 'again.csv' });
    await row.getByRole('button', { name: words.retractImportNamed('again.csv') }).waitFor();
    await seeNothingWrong();
    await row.getByRole('button').click();
    await dialog().getByText(words.retractImportQuestion).waitFor();
    await seeNothingWrong();
    await button(en.record.cancel).click();
    await desk.more(en.actions.imports);
    await row.getByRole('button').click();
    await button(words.retractImport).click();
    await desk.status.getByText(words.importRetracted(2, 2)).waitFor();
    await settled(desk.page);
    // The page refreshes, and requests entities that no longer exist.
    desk.ignoreFailedLoads();
    expect((await pictureOf(desk.page)).links).toHaveLength(links);

    for (const message of [words.imported, words.nothingNew]) {
      const { graph: before } = await graph();
      await bring('again.csv', file);
      await dialog().getByText(words.mappingFrom.IMPORT).waitFor();
      await check();
      await button(words.import(2)).click();
      await dialog().getByText(message).waitFor();
      const { graph: after } = await graph();
      expect(after.version - before.version).toBe(message === words.imported ? 1 : 0);
      await button(en.notices.close).click();
    }
  });

  it('imports Chasqui JSONL without a mapping; known content changes nothing', async () => {
    const before = await graph();
    const jsonl = await desk.download(en.actions.exportJSONL);
    await bring('apolo.jsonl', jsonl.toString());
    await dialog()
      .getByRole('button', { name: /^Import [\d,]+ rows$/ })
      .click();
    await dialog().getByText(words.nothingNew).waitFor();
    await seeNothingWrong();
    expect(await graph()).toEqual(before);
  });

  it('keeps file and mapping when the dialog is closed and when the server does not respond', async () => {
    await bring('closed.csv', alliances('Clan of Camata,Clan of Consata,2012'));
    await mapping().fill(`# Mine.\n${await mapping().inputValue()}`);
    await desk.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await desk.blurField();
    await desk.page.keyboard.press('i');
    expect(await mapping().inputValue()).toMatch(/^# Mine\.\n/);
    await desk.page.route('**/import/check', (route) => route.abort());
    await check();
    await dialog().getByRole('alert').getByText(words.noAnswer).waitFor();
    await desk.page.unroute('**/import/check');
    await check();
    await button(words.import(1)).waitFor();
    desk.ignoreFailedLoads();
  });
});
