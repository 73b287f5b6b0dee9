import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { EXPORT_FORMATS, exportAction } from '../../client/api/export-formats.ts';
import type { ExportFormat } from '../../client/api/generated.ts';
import { en } from '../../client/words/en.ts';
import { toFragment } from '../../client/state/permalink.ts';
import type { Shared } from '../../client/state/shared-view.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { pictureOf, settled } from './harness.ts';

describeInBrowser('views and files', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('exports the canvas as Cytoscape JSON, GraphML and PNG', async () => {
    const shown = Object.keys((await pictureOf(desk.page)).places).length;
    const json = await desk.download(en.actions.exportCYTOSCAPE);
    expect(JSON.parse(json.toString()).elements.nodes).toHaveLength(shown);
    await desk.page.getByRole('checkbox', { name: /^Suspected/ }).click();
    const left = JSON.parse((await desk.download(en.actions.exportCYTOSCAPE)).toString()).elements.edges;
    expect(left.length).toBeGreaterThan(0);
    expect(left.map((e: { data: { hedge: string } }) => e.data.hedge)).not.toContain('SUSPECTED');
    expect((await desk.download(en.actions.exportGRAPHML)).toString().match(/<node /g)).toHaveLength(shown);
    const png = await desk.download(en.actions.exportPicture);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('exports in every format of the server, including archives and workbooks', async () => {
    const { data } = await running.server.ask('{ __type(name: "ExportFormat") { enumValues { name } } }');
    const formats = (data.__type.enumValues as { name: ExportFormat }[]).map(({ name }) => name);
    expect([...formats].sort()).toEqual([...EXPORT_FORMATS].sort());
    for (const format of formats) {
      const file = await desk.download(en.actions[exportAction(format)]);
      if (/XLSX|_CSV/.test(format)) {
        const names = Object.keys(unzipSync(file));
        expect([format, names.some((name) => /\.csv$|workbook\.xml$/.test(name))]).toEqual([format, true]);
      } else expect([format, file.toString()]).toEqual([format, expect.stringContaining('Apolo')]);
    }
  });

  it('lists what a format cannot represent in a notice over the canvas, until it is closed', async () => {
    const notice = desk.page
      .locator('section[role=status]')
      .getByText(en.announcements.saved('chasqui-1.gexf'));
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
      [390, 844],
    ] as const) {
      await desk.page.setViewportSize({ width, height });
      await desk.download(en.actions.exportGEXF);
      await notice.waitFor();
      const { inside, line } = await desk.page.evaluate(() => {
        const [shown, canvas, status] = ['section[role=status]', 'main', 'footer'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        if (!shown || !canvas || !status) throw new Error('an element is missing');
        // If the window has no room for the canvas, the notice covers the rest.
        const [left, right] = canvas.width > 0 ? [canvas.left, canvas.right] : [0, innerWidth];
        const inside = shown.left >= left && shown.right <= right && shown.bottom <= innerHeight;
        return { inside, line: status.height };
      });
      expect({ width, inside, line }).toEqual({ width, inside: true, line: 28 });
      await desk.page.getByRole('button', { name: en.notices.close, exact: true }).click();
      await notice.waitFor({ state: 'detached' });
    }
  });

  it('saves a view to a file and opens it; a file without a view changes nothing', async () => {
    await desk.page.getByRole('checkbox', { name: /^Region/ }).click();
    const before = await pictureOf(desk.page);
    const content = await desk.download(en.actions.saveView);
    await desk.page.getByRole('checkbox', { name: /^Region/ }).click();
    const folder = tmpdir();
    const [good, bad] = [join(folder, `view-${process.pid}.json`), join(folder, `none-${process.pid}.json`)];
    writeFileSync(good, content);
    writeFileSync(bad, '{"chasqui":1}');
    await desk.page.locator('#view-file').setInputFiles(bad);
    await desk.page
      .getByRole('alert')
      .getByText(/is not a saved view: /)
      .waitFor();
    await desk.page.locator('#view-file').setInputFiles(good);
    await desk.status.getByText(/by kind/).waitFor();
    await settled(desk.page);
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
  });

  it('opens a permalink entered into an open page, and undoes that', async () => {
    const before = await pictureOf(desk.page);
    await desk.page.waitForFunction(() => location.hash.length > 20);
    const fragment = await desk.page.evaluate(() => location.hash);
    await desk.open('FELCN');
    await desk.page.evaluate((hash) => (location.hash = hash), fragment);
    await desk.page.waitForFunction(() =>
      document.querySelector('footer span')?.textContent?.startsWith('19 of 19'),
    );
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
    await desk.blurField();
    await desk.undo();
    await desk.page.waitForFunction(() =>
      document.querySelector('footer span')?.textContent?.startsWith('20 of 20'),
    );
  });

  it('reports a damaged permalink, and shows the case', async () => {
    const other = await desk.openElsewhere('#view=7Z1NbxzJmQ');
    await other.page
      .getByRole('alert')
      .getByText(/cannot be read: it is incomplete or was altered/)
      .waitFor();
    expect(other.pageErrors).toEqual([]);
    await other.close();
  });

  it('reports that the graph has changed since a permalink was made, and shows current figures', async () => {
    await desk.open('FELCN');
    await desk.page.waitForFunction(() => location.hash.length > 20);
    const fragment = await desk.page.evaluate(() => location.hash);
    const { data } = await running.server.ask('{ graph { version } }');
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
    const { data: after } = await running.server.ask(RECORD, { input });
    const other = await desk.openElsewhere(fragment);
    const moved = en.notices.versionChanged(data.graph.version, after.recordClaims.graphVersion);
    await other.page.getByText(moved).waitFor();
    expect(other.pageErrors).toEqual([]);
    await other.close();
  });

  it('omits entities of a permalink that the graph does not have, on a new page and on an open one', async () => {
    const shared = {
      chasqui: 1,
      graphVersion: 1,
      view: { entities: [['ftc', 0, 0], ['nix', 9, 9], ['felcn', 99, 0], ['nada']] },
    };
    const fragment = `#${await toFragment(shared as unknown as Shared)}`;
    const gone = en.permalink.missing(2);
    const other = await desk.openElsewhere(fragment);
    await other.page.getByRole('contentinfo').getByText(gone).waitFor();
    expect(Object.keys((await pictureOf(other.page)).places).sort()).toEqual(['felcn', 'ftc']);
    await other.close();
    await desk.page.evaluate((hash) => (location.hash = hash), fragment);
    await desk.status.getByText(gone).waitFor();
    await settled(desk.page);
    expect(Object.keys((await pictureOf(desk.page)).places).sort()).toEqual(['felcn', 'ftc']);
    desk.ignoreFailedLoads();
  });
});
