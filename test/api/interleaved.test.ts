import { startServer } from '../support/server.ts';
import { interleave } from './interleaved.ts';

describe('a server under writes and questions', () => {
  it('answers from what was written, claims and all', async () => {
    const server = await startServer();
    await interleave(server, server, 200);
    await server.stop();
  });
});
