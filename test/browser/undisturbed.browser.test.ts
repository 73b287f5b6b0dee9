import { en } from '../../client/words/en.ts';
import { describeInBrowser } from '../support/browser.ts';
import { Desk, serverAndBrowser } from './desk.ts';
import { pictureOf, placeOnPage, settled } from './harness.ts';

describeInBrowser('undisturbed', () => {
  const running = serverAndBrowser();
  const desk = new Desk(running);

  it('keeps the picture and says so when the server does not answer, and comes back', async () => {
    const before = await pictureOf(desk.page);
    await desk.page.route('**/graphql', (route) => route.abort());
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.page.getByText(en.notices.silent(5)).waitFor();
    expect((await pictureOf(desk.page)).places).toEqual(before.places);
    await desk.page.unroute('**/graphql');
    await desk.page.getByRole('button', { name: en.notices.tryNow }).click();
    await desk.page.getByText(en.notices.silent(5)).waitFor({ state: 'detached' });
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    desk.forgiveFailedLoads();
  });

  it('shows that it is looking when the server is slow, and keeps the old picture until then', async () => {
    await desk.page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1_200));
      await route.continue();
    });
    const { x, y } = await placeOnPage(desk.page, 'ftc');
    await desk.page.mouse.click(x, y);
    await desk.status.getByText(en.status.looking).waitFor();
    expect(Object.keys((await pictureOf(desk.page)).places).length).toBeGreaterThan(10);
    await desk.inspector.getByRole('heading', { name: /Joint Task Force/ }).waitFor();
    await desk.page.unroute('**/graphql');
  });

  it('follows what others write, and keeps what was hidden by hand hidden', async () => {
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
    await desk.status.getByText(/The graph moved from version/).waitFor({ timeout: 25_000 });
    await settled(desk.page);
    const after = await pictureOf(desk.page);
    expect(after.links.length).toBe(before.links.length + 1);
    expect(after.places).toEqual(before.places);
    await desk.status.getByText(/by hand/).waitFor();
  });
});
