import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, freePort, portOf } from '../support/command.ts';
import { copyRecordedCase, startServer, type ServerUnderTest } from '../support/server.ts';

let data: string;
let server: ServerUnderTest;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'chasqui-ask-'));
  await copyRecordedCase(data);
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Runs the command against the server; without a server, it opens the store. */
const ask = (...args: string[]) => command('ask', args, { port: portOf(server), data });

describe('npm run ask', () => {
  it('queries the store when no server runs, and prints the evidence of every hop', async () => {
    const question = ['paths', 'brazilian-criminals', 'coca-growers-apolo', '--k', '1'];
    const { status, stdout, stderr } = await command('ask', question, { port: await freePort(), data });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^1\. Brazilian criminals ↔ Peruvian groups in the VRAEM → Peruvian drug traffickers ↔ Coca growers of Apolo {2}0\.\d\d\n {3}\S.*\.\n/,
    );
    expect(stdout).toContain('suspected: The growers are thought to have ties with Peruvian traffickers.');
    expect(stdout).toContain('Chasqui assessment, F');
  });

  it('queries the running server, and prints text or JSON', async () => {
    const { stdout } = await ask('what-if', '--without-speaker', 'carlos-romero', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      whatIf: { claimsExcluded: expect.any(Number), lost: { totalCount: expect.any(Number) } },
    });
  });

  it('prints routes leg by leg', async () => {
    const { stdout } = await ask('routes', 'vraem', 'brazil', '--k', '2');
    expect(stdout).toMatch(
      /1\. confidence 0\.\d\d, \d+ km\n {3}Kimbiri → Desaguadero, road 0\.\d\d\n {3}Desaguadero → Bolivia, water 0\.\d\d\n {3}Bolivia → Brazil, air 0\.\d\d\n {3}flows: Kimbiri to Desaguadero by pickup/,
    );
  });

  it.each([
    [['paths', 'nobody', 'apolo'], /unknown entity "nobody"/],
    [['gossip'], /^Usage:\n {2}npm run ask -- paths FROM TO/],
    [['paths', 'a', 'b', '--colour'], /--colour/],
    [['paths', 'ftc'], /input/],
    [['paths', 'a', 'b', '--k', 'ten'], /--k must be an integer; got "ten"/],
    [['routes', 'vraem', 'brazil', '--modes', 'BOAT'], /Value "BOAT" does not exist in "Mode" enum/],
  ])('fails with a message if it is invalid: %j', async (args, message) => {
    const { status, stderr, stdout } = await ask(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
