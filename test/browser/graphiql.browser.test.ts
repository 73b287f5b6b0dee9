import { describeInBrowser, sharedBrowser } from '../support/browser.ts';
import { startServer } from '../support/server.ts';

describeInBrowser('GraphiQL', () => {
  it('opens without other origins, with the example queries', async () => {
    const server = await startServer();
    const page = await (await sharedBrowser()).newPage();
    try {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== server.url)
          foreign.push(request.url());
      });
      await page.goto(`${server.url}/graphql`);
      await page.getByRole('button', { name: /Execute query/ }).waitFor({ timeout: 30_000 });
      await page.getByText('How many died at Apolo').first().waitFor();
      await page.getByRole('button', { name: /Execute query/ }).click();
      await page.locator('.result-window').getByText('"contested"').first().waitFor();
      expect(foreign).toEqual([]);
    } finally {
      await page.close();
      await server.stop();
    }
  });
});
