import { shouldYield, yieldToEventLoop } from '../../server/model/event-loop.ts';

/** Work of 10 ms of processor time, after which others may have their turn. */
async function work(): Promise<void> {
  if (shouldYield()) await yieldToEventLoop();
  const { user, system } = process.cpuUsage();
  for (let spent = 0; spent < 10_000;) {
    const used = process.cpuUsage();
    spent = used.user + used.system - user - system;
  }
}

describe('work in turns of the event loop', () => {
  it('lets others have their turn, though all of it is asked for at once', async () => {
    let [beats, going] = [0, true];
    const beat = () => {
      beats++;
      if (going) setImmediate(beat);
    };
    beat();
    await Promise.all(Array.from({ length: 40 }, work));
    going = false;
    // 400 ms in turns of 20 ms; the last step of a turn may begin just before its end.
    expect(beats).toBeGreaterThan(10);
  });

  it('goes on where nothing else waits', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((i) => yieldToEventLoop().then(() => order.push(i))));
    expect(order).toEqual([1, 2, 3]);
  });
});
