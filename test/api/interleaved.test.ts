import { sample } from '../support/sample.ts';
import { startServer } from '../support/server.ts';
import { interleave } from './interleaved.ts';

describe('a server under interleaved writes and queries', () => {
  it('returns what was written, including claims', async () => {
    const server = await startServer();
    await interleave(server, server, sample(60, 200));
    await server.stop();
  });
});
