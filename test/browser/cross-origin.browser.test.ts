import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { describeInBrowser, sharedBrowser } from '../support/browser.ts';
import { emptyStore, serve, type ServerUnderTest } from '../support/server.ts';

const FILE = 'id,name\nplanted,Planted\n';
const MAPPING = `source: { title: Planted, publisher: Nobody, reliability: A }
tables:
  rows:
    entities: [{ id: '{id}', kind: GROUP, name: '{name}' }]
`;

describeInBrowser('a page of another origin', () => {
  let server: ServerUnderTest;
  let browser: Browser;
  let other: Server;
  beforeAll(async () => {
    server = await serve(await emptyStore());
    browser = await sharedBrowser();
    other = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<p>')).listen(0);
    await once(other, 'listening');
  });
  afterAll(async () => {
    other?.close();
    await server?.stop();
  });

  /** Number of responses of `/import` with a status. */
  const answered = async (status: number) => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const counted = new RegExp(
      `^chasqui_http_request_seconds_count\\{route="/import",status="${status}"\\} (\\d+)`,
      'm',
    );
    return Number(counted.exec(metrics)?.[1] ?? 0);
  };

  // For Chromium, another port of the same host is the same site, and another name of the host is another site.
  it.each(['127.0.0.1', 'localhost'])('at %s cannot write by fetch, form or beacon', async (host) => {
    const before = await answered(403);
    const page = await browser.newPage();
    await page.goto(`http://${host}:${(other.address() as AddressInfo).port}/`);
    await page.evaluate(
      async ({ url, file, mapping }) => {
        const fields = () => {
          const form = new FormData();
          form.set('mapping', mapping);
          form.set('file', new File([file], 'planted.csv'));
          return form;
        };
        // The response is not readable from another origin, so this fails whatever the server did.
        await fetch(url, { method: 'POST', mode: 'no-cors', body: fields() }).catch(() => undefined);
        navigator.sendBeacon(url, fields());

        const add = <T extends 'form' | 'iframe' | 'input' | 'textarea'>(
          tag: T,
          to: Element,
          name: string,
        ) => {
          const made = document.createElement(tag);
          made.name = name;
          to.append(made);
          return made;
        };
        add('iframe', document.body, 'answer');
        const form = add('form', document.body, 'import');
        Object.assign(form, {
          method: 'post',
          enctype: 'multipart/form-data',
          target: 'answer',
          action: url,
        });
        const chosen = new DataTransfer();
        chosen.items.add(new File([file], 'planted.csv'));
        Object.assign(add('input', form, 'file'), { type: 'file', files: chosen.files });
        add('textarea', form, 'mapping').value = mapping;
        form.submit();
      },
      { url: `${server.url}/import`, file: FILE, mapping: MAPPING },
    );
    while ((await answered(403)) + (await answered(200)) < before + 3) await page.waitForTimeout(50);
    expect(await answered(200)).toBe(0);
    const { data } = await server.ask('{ graph { version entities sources } imports { id } }');
    expect(data).toMatchObject({ graph: { entities: 0, sources: 0 }, imports: [] });
    await page.close();
  });
});
