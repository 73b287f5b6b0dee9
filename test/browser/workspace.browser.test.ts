import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../server/root.ts';
import { describeInBrowser, launchBrowser } from '../support/browser.ts';
import { startServer, type ServerUnderTest } from '../support/server.ts';

const IMAGES = join(ROOT, 'docs', 'images');
const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';

describeInBrowser('the workspace', () => {
  let server: ServerUnderTest;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.url)
        complaints.push(`left the origin: ${request.url()}`);
    });
    await page.goto(server.url);
    await page.getByText(/^\d+ entities and \d+ links on the canvas$/).waitFor();
    await page.waitForFunction(() =>
      /^[1-9]/.test(document.querySelector('.caption .meta')?.textContent ?? ''),
    );
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
  async function open(name: string) {
    await page.getByRole('combobox', { name: /^Search/ }).fill(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  /** Where each entity lies on the figure, by id. */
  const positions = () =>
    page.evaluate(() => {
      interface Figure {
        nodes(): { map<T>(f: (n: { id(): string; position(): object }) => T): T[] };
      }
      const holder = document.querySelector('[data-testid=figure]') as unknown as { _cyreg: { cy: Figure } };
      return Object.fromEntries(holder._cyreg.cy.nodes().map((n) => [n.id(), { ...n.position() }]));
    });
  async function picture(name: string) {
    if (process.env['UPDATE_IMAGES'] !== '1') return;
    mkdirSync(IMAGES, { recursive: true });
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  }
  async function download(choice: string) {
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: choice }).click(),
    ]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }

  it('opens on the Apolo case, not on an empty page', async () => {
    await page.getByRole('heading', { name: 'Apolo, October 2013' }).waitFor();
    expect(await page.getByTestId('on-canvas').getByRole('listitem').count()).toBeGreaterThan(10);
    expect(await page.locator('canvas').count()).toBeGreaterThan(0);
    await picture('network');
  });

  it('finds the VRAEM by a misspelt accent, from the keyboard alone', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('vraém');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inspector().getByRole('heading', { name: 'VRAEM', exact: true }).waitFor();
  });

  it('shows how many died, version beside version, with who said which', async () => {
    await open('Apolo ambush');
    const versions = inspector().getByRole('group', { name: 'Versions of deaths' });
    await versions.waitFor();
    const text = await versions.innerText();
    expect(text).toContain('2 members of the security forces');
    expect(text).toContain('Jorge Pérez');
    expect(text).toContain('Carlos Romero');
    await picture('inspector-deaths');
  });

  it('shows on whose word a link rests, and how its confidence adds up', async () => {
    await open('Coca growers of Apolo');
    await inspector()
      .getByRole('button', { name: /Apolo ambush/ })
      .first()
      .click();
    await inspector().getByText('How it adds up').waitFor();
    const text = await inspector().innerText();
    expect(text).toContain('Contested, because support and denial both reach 0.3.');
    expect(text).toContain('Carlos Romero');
    expect(text).toMatch(/denial, \d speakers 0\.\d\d/);
    await inspector().getByRole('button', { name: 'Back' }).click();
    await inspector().getByRole('heading', { name: 'Coca growers of Apolo' }).waitFor();
  });

  it('shows what a speaker says, and brings him into view', async () => {
    await open('Carlos Romero');
    await inspector().getByRole('heading', { name: 'What it says' }).waitFor();
    const [panelRight, inspectorLeft] = [280, 1040];
    const { x, y } = await page.evaluate(() => {
      interface Figure {
        getElementById(id: string): { renderedPosition(): { x: number; y: number } };
      }
      const holder = document.querySelector('[data-testid=figure]') as unknown as { _cyreg: { cy: Figure } };
      return holder._cyreg.cy.getElementById('carlos-romero').renderedPosition();
    });
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(inspectorLeft - panelRight);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
  });

  it('shows a source with its grade, the reason, and what rests on it alone', async () => {
    await open('Apolo ambush');
    await inspector()
      .getByRole('button', { name: /^Bolivia Registers 1st Murders of Coca Eradicators/ })
      .first()
      .click();
    await inspector().getByText('Rests on this source alone').waitFor();
    expect(await inspector().innerText()).toContain('Specialist outlet that names its sources');
  });

  it('expands an entity by a link type, counted before, and keeps what lay there in its place', async () => {
    await open('FELCN');
    await page.waitForFunction(() =>
      document.querySelector('[data-testid=on-canvas]')?.textContent?.includes('FELCN'),
    );
    const before = await page.getByTestId('on-canvas').getByRole('listitem').count();
    const places = await positions();
    await inspector()
      .getByRole('button', { name: 'member of', exact: true })
      .or(inspector().getByRole('button', { name: 'has as member', exact: true }))
      .first()
      .click();
    await page.waitForFunction(
      (n) => document.querySelectorAll('[data-testid=on-canvas] li').length > n,
      before,
    );
    expect(await positions()).toMatchObject(places);
  });

  it('finds the paths from Brazil to Apolo and shows the claims of each hop', async () => {
    await open('Brazilian criminals');
    await inspector().getByRole('button', { name: 'Paths from here' }).click();
    await open('Coca growers of Apolo');
    await inspector().getByRole('button', { name: 'Paths to here' }).click();
    await page.getByRole('button', { name: 'Find paths' }).click();
    const first = page.getByRole('article', { name: 'Path 1' });
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Brazilian criminals[\s\S]*Coca growers of Apolo/);
    expect(await first.locator('.statement').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Find paths' }).blur();
    await page.keyboard.press('ArrowRight');
    await inspector().getByText('How it adds up').waitFor();
    await picture('path');
  });

  it('says why there is no path', async () => {
    await open('Brazilian criminals');
    await inspector().getByRole('button', { name: 'Paths from here' }).click();
    await open('Coca growers of Apolo');
    await inspector().getByRole('button', { name: 'Paths to here' }).click();
    await page.getByRole('spinbutton', { name: 'hops at most' }).fill('1');
    await page.getByRole('button', { name: 'Find paths' }).click();
    await page
      .getByText(/No path within 1 hop; \d+ entit(y|ies) looked at/)
      .first()
      .waitFor();
  });

  it('hides links by least confidence, and counts them', async () => {
    const slider = page.getByRole('slider', { name: 'Least confidence' });
    await slider.focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    await page.getByText(/Hidden by filters: \d+ links \(\d+ by confidence\)/).waitFor();
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByText(/Hidden by filters/).waitFor({ state: 'detached' });
  });

  it('hides a wording from the legend, and says how many links', async () => {
    const box = page.getByRole('checkbox', { name: /^Suspected/ });
    await box.click();
    await page.getByText(/Hidden by filters: [1-9]\d* links? \(\d+ by hedge\)/).waitFor();
    expect(await box.isChecked()).toBe(false);
  });

  it('lists what sources disagree on, and opens a dispute with its versions', async () => {
    await page.getByRole('tab', { name: /^Disputes \d+/ }).click();
    await page.getByRole('button', { name: /^Were foreigners behind the ambush/ }).click();
    await inspector().getByRole('region', { name: 'Ruled out by the foreign minister' }).waitFor();
    expect(await inspector().innerText()).toContain('David Choquehuanca');
  });

  it('saves what is on the canvas as Cytoscape JSON, GraphML and PNG', async () => {
    const json = await download('Cytoscape JSON');
    const shown = await page.getByTestId('on-canvas').getByRole('listitem').count();
    expect(JSON.parse(json.content.toString()).elements.nodes).toHaveLength(shown);
    await page.getByRole('checkbox', { name: /^Suspected/ }).click();
    const hidden = JSON.parse((await download('Cytoscape JSON')).content.toString()).elements.edges;
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map((e: { data: { hedge: string } }) => e.data.hedge)).not.toContain('SUSPECTED');
    const xml = await download('GraphML');
    expect(xml.content.toString().match(/<node /g)).toHaveLength(shown);
    const png = await download('PNG picture');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.length).toBeGreaterThan(20_000);
  });

  it('shows a hostile name and statement as text', async () => {
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
    expect(await inspector().locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Chasqui');
  });

  it('keeps the picture and says so when the server does not answer, and comes back', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.getByTestId('on-canvas').getByRole('button').first().dispatchEvent('click');
    await page.getByText('The server does not answer. Your work is kept').waitFor();
    expect(await page.getByTestId('on-canvas').getByRole('listitem').count()).toBeGreaterThan(10);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('The server does not answer').waitFor({ state: 'detached' });
    await inspector().getByRole('heading').first().waitFor();
    complaints = complaints.filter((c) => !c.includes('Failed to load resource'));
  });

  it('turns dark', async () => {
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(26, 28, 31)',
    );
  });

  it('has nothing that axe finds, in light and dark, on every panel', async () => {
    const axe = readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    await open('Apolo ambush');
    await inspector().getByRole('group', { name: 'Versions of deaths' }).waitFor();
    await page.evaluate(axe);
    for (const theme of ['light', 'dark']) {
      for (const tab of ['Filter', 'Paths', 'Disputes']) {
        await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe.run();
          return violations.map(
            (v) =>
              `${v.id}: ${v.nodes
                .map((n) => n.html)
                .slice(0, 3)
                .join(' ')}`,
          );
        });
        expect([theme, tab, found]).toEqual([theme, tab, []]);
      }
      if (theme === 'light') await page.getByRole('button', { name: 'Dark' }).click();
    }
  });
});
