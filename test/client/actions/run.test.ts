import { ServerUnreachable, ApiError } from '../../../client/api/ask.ts';
import { runAction, runInBackground, announce } from '../../../client/actions/run.ts';
import { LoadError } from '../../../client/state/lazy-load.ts';
import { getState, setState, setView, undo } from '../../../client/state/store.ts';

const refuse = async () => {
  throw new ApiError('UNKNOWN_ID', 'unknown entity "nix"', []);
};

describe('running an action', () => {
  it('shows the message of a rejected request', async () => {
    await runAction(refuse);
    expect(getState().problem).toEqual({ message: 'unknown entity "nix"', problems: [] });
  });

  it('clears an earlier failure when the user starts an action, but not for background work', async () => {
    const problem = { message: 'the link cannot be read' };
    setState({ problem });
    await runInBackground(async () => undefined);
    expect(getState().problem).toEqual(problem);
    await runAction(async () => undefined);
    expect(getState().problem).toBeNull();
  });

  it.each([
    ['the server does not respond', () => new ServerUnreachable()],
    ['a part of the page cannot be loaded', () => new LoadError(false, null)],
  ])('offers a retry of the action when %s', async (_, error) => {
    let times = 0;
    await runAction(async () => {
      if (++times === 1) throw error();
    });
    getState().problem?.retry?.();
    await Promise.resolve();
    expect(times).toBe(2);
    expect(getState().problem).toBeNull();
  });

  it('retries all actions that failed for the same reason', async () => {
    const tried: string[] = [];
    const failing = (name: string) => async () => {
      if (tried.push(name) <= 2) throw new ServerUnreachable();
    };
    await runInBackground(failing('one'));
    await runInBackground(failing('other'));
    getState().problem?.retry?.();
    expect(tried).toEqual(['one', 'other', 'one', 'other']);
  });

  it('clears the announcement on the next action or undo', async () => {
    const after = async (what: () => unknown) => {
      announce('6 entities hidden.');
      await what();
      return getState().announcement;
    };
    expect(await after(() => setView((view) => ({ ...view, tab: 'paths' })))).toBe('');
    expect(await after(undo)).toBe('');
    expect(await after(() => runAction(async () => undefined))).toBe('');
    expect(await after(() => runAction(async () => announce('2 rows copied.')))).toBe('2 rows copied.');
  });

  it('rethrows unexpected errors', async () => {
    await expect(runAction(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
