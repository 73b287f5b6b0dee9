import { Refused } from '../../../client/api/ask.ts';
import { run, runBeside } from '../../../client/actions/run.ts';
import { getState, setState } from '../../../client/state/store.ts';

const refuse = async () => {
  throw new Refused('UNKNOWN_ID', '"nix" names no entity', []);
};

describe('running what asks the server', () => {
  it('shows a refusal in its own words', async () => {
    await run(refuse);
    expect(getState().problem).toBe('"nix" names no entity');
  });

  it('lets go of an earlier refusal when a person asks for something, and only then', async () => {
    setState({ problem: 'the link cannot be read' });
    await runBeside(async () => undefined);
    expect(getState().problem).toBe('the link cannot be read');
    await run(async () => undefined);
    expect(getState().problem).toBeNull();
  });

  it('does not hide what nobody foresaw', async () => {
    await expect(run(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
