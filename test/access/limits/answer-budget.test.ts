import { AnswerBudget } from '../../../server/access/limits/answer-budget.ts';
import { MAX_ANSWER_MS } from '../../../server/access/limits/answer-time.ts';

const LIMITS = { objects: 10, listItems: 4, bytes: 100, ms: 60 };

/** Keeps the processor busy. */
function work(ms: number): void {
  const start = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 >= ms) return;
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the budget of an answer', () => {
  it('ends it at a limit, and whatever is still under way with the same error', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.addObjects(10);
    budget.addBytes(100);
    expect(budget.exceeded).toBeNull();
    expect(() => budget.addObjects(1)).toThrow('the answer has more than 10 objects');
    expect(() => budget.addBytes(1)).toThrow('the answer has more than 10 objects');
    expect(() => budget.check()).toThrow(budget.exceeded?.message ?? 'nothing');
  });

  it('ends it at a list that is too long, though it has few objects', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.addList(4);
    budget.addList(4);
    expect(() => budget.addList(5)).toThrow('a list of the answer has 5 items; at most 4 are allowed');
  });

  it('counts the time for which it holds up the event loop', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.check();
    expect(() => {
      for (let ms = 0; ms < MAX_ANSWER_MS; ms += 30) {
        work(30);
        budget.check();
      }
    }).toThrow('the answer takes more than 60 ms to put together');
  });

  it('does not count the time of others, nor what it waits for', async () => {
    const [budget, other] = [new AnswerBudget(LIMITS), new AnswerBudget({ ...LIMITS, ms: Infinity })];
    budget.check();
    await turn();
    work(100);
    budget.check();
    other.check();
    work(100);
    budget.check();
    expect(budget.exceeded).toBeNull();
  });

  it('says that a change was made all the same', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.noteChange();
    expect(() => budget.addBytes(101)).toThrow('longer than 100 bytes; the change itself was made');
  });
});
