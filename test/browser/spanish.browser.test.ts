import { es } from '../../client/words/es.ts';
import { describeInBrowser } from '../support/browser.ts';
import { ignoreFailedLoads, serverAndBrowser } from './desk.ts';
import { axeFinds, dragFile, openWorkspace, settled, type Opened } from './harness.ts';

describeInBrowser('a page in Spanish', () => {
  const running = serverAndBrowser();
  let opened: Opened;
  beforeEach(async () => {
    opened = await openWorkspace(running.browser, running.server.url, { locale: 'es-BO' });
  });
  afterEach(async () => {
    ignoreFailedLoads(opened);
    await opened.close();
    expect(opened.pageErrors).toEqual([]);
  });

  const inspector = () => opened.page.getByRole('complementary', { name: es.inspector.label });
  const open = async (name: string) => {
    await opened.page.getByRole('combobox', { name: es.search.label }).fill(name);
    await opened.page.getByRole('option').first().waitFor();
    await opened.page.keyboard.press('Enter');
    await inspector().getByRole('heading', { name }).first().waitFor();
    await settled(opened.page);
  };

  it('gives the reason of a search in Spanish', async () => {
    await running.server.ask(
      `mutation { recordClaims(input: {
        entities: [{ id: "salida-uno", kind: GROUP, name: "Salida Uno" }, { id: "salida-dos", kind: GROUP, name: "Salida Dos" }]
        linkClaims: [{ subject: "salida-uno", type: "TIED_TO", object: "salida-dos", source: "src-chasqui-assessment", hedge: STATED, statement: "x" }]
      }) { recorded } }`,
    );
    await opened.page.reload();
    await open('Salida Uno');
    await inspector().getByRole('button', { name: es.entity.pathsFrom }).click();
    await open('Salida Dos');
    await inspector().getByRole('button', { name: es.entity.pathsTo }).click();
    await opened.page.getByRole('button', { name: es.actions.findChokepoints }).click();
    await opened.page
      .getByText('Salida Uno y Salida Dos están enlazados directamente; nada más los conecta.')
      .waitFor();
  });

  it('gives the titles of disputes in Spanish', async () => {
    await opened.page.getByRole('tab', { name: es.tabs.disputes }).click();
    await opened.page
      .getByRole('button', { name: /^Apolo ambush[^:]*: muertos/ })
      .first()
      .waitFor();
  });

  it('gives the problems of an import in Spanish', async () => {
    const content = 'From,To,Year\nClan de Mapiri,Clan de Guanay,algún día\n';
    await dragFile(opened.page, { name: 'malo.csv', content });
    const dialog = opened.page.getByRole('dialog');
    await dialog.getByRole('button', { name: es.importing.startDryRun }).click();
    await dialog.getByText('debe ser una fecha EDTF').waitFor();
    await dialog.getByText('se recibió «algún día»').waitFor();
    expect(await axeFinds(opened.page)).toEqual([]);
    await dialog.getByRole('button', { name: es.importing.backToMapping }).click();
    await dialog
      .getByRole('textbox', { name: es.importing.mapping, exact: true })
      .fill('tables: { rows: { enlaces: [] } }');
    await dialog.getByRole('button', { name: es.importing.startDryRun }).click();
    await dialog.getByRole('alert').getByText('campos desconocidos: enlaces').waitFor();
  });

  it('gives the problem of a field in Spanish', async () => {
    const { page } = opened;
    await open('Apolo ambush');
    await inspector().getByRole('button', { name: es.entity.record }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: es.record.claimTypes.VALUE }).click();
    await dialog.getByLabel(es.record.property).selectOption('deaths');
    await dialog.getByLabel(es.record.valueAsWritten('people')).fill('seis');
    await dialog.getByLabel(es.record.min).fill('6');
    await dialog.getByRole('combobox', { name: es.paths.search(es.record.source) }).fill('Seis muertos');
    await page.getByRole('option', { name: es.record.newSource('Seis muertos') }).click();
    await dialog.getByLabel(es.record.statement).fill('Seis murieron.');
    await dialog.getByLabel(es.record.claimed).fill('ayer');
    await dialog.getByRole('button', { name: es.record.save, exact: true }).click();
    await dialog.getByText(/debe ser una fecha EDTF .* se recibió «ayer»/).waitFor();
  });
});
