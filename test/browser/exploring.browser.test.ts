import { toFragment } from '../../client/state/permalink.ts';
import type { Shared } from '../../client/state/shared-view.ts';
import { en } from '../../client/words/en.ts';
import { es } from '../../client/words/es.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { axeFinds, openView, picture, pictureOf, placeOnPage, settled } from './harness.ts';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';

describeInBrowser('exploring in the workspace', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('opens on the Apolo case, not on an empty page', async () => {
    await desk.page.getByRole('heading', { name: 'Apolo, October 2013' }).waitFor();
    expect(Object.keys((await pictureOf(desk.page)).places).length).toBeGreaterThan(10);
    await picture(desk.page, 'network');
  });

  it('finds the VRAEM with a misplaced accent, by keyboard alone', async () => {
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('vraém');
    await desk.page.getByRole('option').first().waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.inspector.getByRole('heading', { name: 'VRAEM', exact: true }).waitFor();
  });

  it('finds a claim by its text, and opens it with its entities', async () => {
    await desk.page.getByRole('combobox', { name: en.search.label }).fill('rules out foreigners');
    const option = desk.page.getByRole('option', { name: /Claim about/ }).first();
    await option.waitFor();
    await option.click();
    await desk.inspector.getByText(en.claim.recordedAt).waitFor();
  });

  it('fits opened entities into view, and goes back and forward', async () => {
    await desk.open('Carlos Romero');
    await desk.inspector.getByRole('heading', { name: en.entity.claimsMade }).waitFor();
    const { x, y } = await placeOnPage(desk.page, 'carlos-romero');
    expect(x).toBeGreaterThan(280);
    expect(x).toBeLessThan(1040);
    expect(y).toBeGreaterThan(48);
    expect(y).toBeLessThan(872);
    await desk.open('VRAEM');
    await desk.inspector.getByRole('button', { name: en.actions.back }).click();
    await desk.inspector.getByRole('heading', { name: 'Carlos Romero' }).waitFor();
    await desk.inspector.getByRole('button', { name: en.actions.forward }).click();
    await desk.inspector.getByRole('heading', { name: 'VRAEM', exact: true }).waitFor();
  });

  it('opens the first result if Enter is pressed before the results, and focuses the canvas', async () => {
    await desk.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('search(')) await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('FELCN');
    await desk.page.keyboard.press('Enter');
    await desk.inspector.getByRole('heading', { name: 'FELCN', exact: true }).waitFor();
    await desk.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'application');
    await desk.page.keyboard.press('h');
    await desk.status.getByText(en.announcements.hidden(1)).waitFor();
    // The results of the previous text must not be selected by Enter.
    await desk.page.getByRole('combobox', { name: en.search.label }).fill('VRAEM');
    await desk.page.getByRole('option').first().waitFor();
    await desk.page.getByRole('combobox', { name: en.search.label }).fill('Carlos Romero');
    await desk.page.keyboard.press('Enter');
    await desk.inspector.getByRole('heading', { name: 'Carlos Romero' }).waitFor();
  });

  it('never scrolls as a whole: each part contains its content', async () => {
    const loose = async () => {
      await settled(desk.page);
      return desk.page.evaluate(() => {
        const escapes = [...document.querySelectorAll('body *')].filter(
          (e) =>
            e.childElementCount > 0 &&
            /auto|scroll/.test(getComputedStyle(e).overflow) &&
            getComputedStyle(e).position === 'static',
        );
        const { scrollHeight, scrollWidth } = document.documentElement;
        return {
          page: [scrollWidth, scrollHeight],
          escapes: escapes.map((e) => `${e.tagName} ${e.className}`),
        };
      });
    };
    const contained = { page: [1440, 900], escapes: [] };
    const hash = (what: string, id: string, more = {}) =>
      toFragment({
        chasqui: 1,
        graphVersion: 1,
        view: { entities: [['ftc', 0, 0]], subject: { what, id }, ...more },
      } as unknown as Shared);
    const { data } = await running.server.ask(
      '{ search(text: "Apolo ambush") { entity { id claims(first: 1) { nodes { id source { id } } } links(first: 1) { nodes { id } } } } disputes { nodes { id } } }',
    );
    const { id, claims, links } = data.search[0].entity;
    const [claim] = claims.nodes;
    const speaker = { what: 'speaker', id: 'carlos-romero', name: 'Carlos Romero' };
    const pages = {
      entity: await hash('entity', id),
      link: await hash('link', links.nodes[0].id),
      claim: await hash('claim', claim.id),
      source: await hash('source', claim.source.id),
      dispute: await hash('dispute', data.disputes.nodes[0].id, { tab: 'disputes' }),
      whatIf: await hash('whatIf', 'speaker:carlos-romero', { whatIf: speaker }),
      table: await hash('entity', id, { shows: 'TABLE', tab: 'paths' }),
    };
    const contents = desk.page.getByRole('group', { name: en.inspector.contents });
    for (const [name, fragment] of Object.entries(pages)) {
      await desk.page.evaluate((to) => (location.hash = to), fragment);
      const body = name === 'dispute' ? desk.page.getByRole('main') : contents;
      await body.locator('section').first().waitFor();
      expect([name, await loose()]).toEqual([name, contained]);
    }
    await desk.open('Apolo ambush');
    await contents.hover();
    await desk.page.mouse.wheel(0, 100_000);
    expect(['wheeled', await loose()]).toEqual(['wheeled', contained]);
    expect(await desk.page.evaluate(() => scrollY)).toBe(0);
    for (const key of ['i', 'c', '?', 'Control+k']) {
      await desk.blurField();
      await desk.page.keyboard.press(key);
      await desk.page.getByRole('dialog').waitFor();
      expect([key, await loose()]).toEqual([key, contained]);
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('shows the weight of a speaker’s claims by link, and the strongest claim of each speaker first in a dispute', async () => {
    await desk.open('Carlos Romero');
    const says = desk.inspector.locator('section', {
      has: desk.page.getByRole('heading', { name: en.entity.claimsMade }),
    });
    await says.getByTestId('claim').first().waitFor();
    const { data } = await running.server.ask(
      '{ entity(id: "carlos-romero") { claimsMade(first: 50) { nodes { stance ... on LinkClaim { contributes } } } } }',
    );
    const repeats = data.entity.claimsMade.nodes.filter(
      (c: { stance: string; contributes?: boolean }) => c.contributes === false && c.stance !== 'UNCONFIRMED',
    );
    expect(await says.locator('[data-testid=claim][data-repeat]').count()).toBe(repeats.length);
    expect(
      await says.locator('[data-testid=claim]:not([data-repeat]) [data-testid=weight]').count(),
    ).toBeGreaterThan(20);
    await desk.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await desk.page.keyboard.press('g');
    await desk.page.keyboard.press('d');
    const disputes = desk.page.getByRole('tabpanel').getByRole('listitem').getByRole('button');
    await disputes.first().click();
    const columns = desk.page.getByRole('group', { name: en.disputes.versions }).locator('section');
    await columns.first().waitFor();
    for (const column of await columns.all()) {
      const cards = await column.getByTestId('claim').evaluateAll((found) =>
        found.map((card) => ({
          who: card.querySelector('b')?.textContent,
          weight: Number(card.querySelector('[data-testid=weight]')?.textContent),
        })),
      );
      cards.forEach(({ who, weight }, i) => {
        const earlier = cards.slice(0, i).filter((c) => c.who === who);
        expect(earlier.every((c) => !(c.weight < weight))).toBe(true);
      });
    }
  });

  it('shows the numbers of deaths side by side, with their speakers', async () => {
    await desk.open('Apolo ambush');
    const versions = desk.inspector.getByRole('group', { name: en.entity.versionsOf('deaths') });
    await versions.waitFor();
    const text = await versions.innerText();
    for (const who of ['Jorge Pérez', 'Carlos Romero']) expect(text).toContain(who);
    await desk.inspector.getByRole('img', { name: en.entity.timeAxis }).first().waitFor();
    await picture(desk.page, 'inspector-deaths');
  });

  it('expands a directed link type in one direction, and adds more when repeated', async () => {
    const claim = (subject: string, object: string) => ({
      subject,
      type: 'SUPPLIES',
      object,
      hedge: 'STATED',
      source: 'src-chasqui-assessment',
      statement: `${subject} supplies ${object}.`,
    });
    const outward = ['hub-to-1', 'hub-to-2', 'hub-to-3'];
    const inward = ['hub-from-1', 'hub-from-2'];
    const { errors } = await running.server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { graphVersion } }',
      {
        input: {
          entities: ['hub', ...outward, ...inward].map((id) => ({ id, kind: 'GROUP', name: `Supply ${id}` })),
          linkClaims: [...outward.map((id) => claim('hub', id)), ...inward.map((id) => claim(id, 'hub'))],
        },
      },
    );
    expect(errors).toBeUndefined();
    await openView(desk.page, ['hub']);
    await desk.open('Supply hub');
    const { data } = await running.server.ask('{ vocabulary { linkTypes { type label inverse } } }');
    const rule = data.vocabulary.linkTypes.find(({ type }: { type: string }) => type === 'SUPPLIES');
    const shown = async () => {
      await settled(desk.page);
      return Object.keys((await pictureOf(desk.page)).places).filter((id) => id !== 'hub');
    };
    const expand = async (name: string, most: number) => {
      await desk.inspector.getByLabel(en.entity.limit).fill(String(most));
      await desk.inspector.getByRole('button', { name, exact: true }).click();
      await desk.status.getByText(/added|shown/).waitFor();
      return shown();
    };
    const first = await expand(rule.label, 2);
    expect(first).toHaveLength(2);
    expect(outward).toEqual(expect.arrayContaining(first));
    expect((await expand(rule.label, 2)).sort()).toEqual(outward);
    expect((await expand(rule.inverse, 30)).sort()).toEqual([...inward, ...outward].sort());
  });

  it('runs actions by name from the palette, and shows the keyboard shortcuts', async () => {
    await desk.page.keyboard.press('Control+k');
    await desk.page.getByRole('dialog').getByRole('searchbox').waitFor();
    await desk.page.keyboard.type('show the table');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('table').waitFor();
    await desk.page.keyboard.press('?');
    await desk.page.getByRole('dialog').getByText(en.actions.fit).waitFor();
    expect(await axeFinds(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('copies the table as text for a spreadsheet', async () => {
    await desk.page.keyboard.press('g');
    await desk.page.keyboard.press('t');
    await desk.page.getByRole('searchbox').fill('romero');
    await desk.page.getByRole('button', { name: en.table.copy, exact: true }).click();
    await desk.status.getByText(/copied/).waitFor();
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Name\tKind/);
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
    await running.server.ask(
      'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
      {
        input,
      },
    );
    await desk.open('img src');
    await desk.inspector.getByRole('heading', { name: HOSTILE }).waitFor();
    await desk.inspector.getByText(HOSTILE).last().click();
    await desk.page.keyboard.press('g');
    await desk.page.keyboard.press('t');
    await desk.page.getByRole('table').getByText(HOSTILE).first().waitFor();
    expect(await desk.page.locator('img').count()).toBe(0);
    expect(await desk.page.title()).toBe('Chasqui');
  });

  it('runs under a content security policy without inline scripts and other origins', async () => {
    const { headers } = await fetch(running.server.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/default-src 'self'/);
    await desk.open('Apolo ambush');
  });

  it('switches to dark and to Spanish, and stays so after a reload', async () => {
    await desk.page.getByRole('button', { name: en.actions.theme }).click();
    const background = () => desk.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(26, 28, 31)');
    await desk.page.getByRole('button', { name: 'Español' }).click();
    await desk.page.getByRole('button', { name: es.actions.recordClaim, exact: true }).waitFor();
    await settled(desk.page);
    await desk.page.reload();
    await desk.page.getByRole('button', { name: es.actions.recordClaim, exact: true }).waitFor();
    expect(await background()).toBe('rgb(26, 28, 31)');
  });
});
