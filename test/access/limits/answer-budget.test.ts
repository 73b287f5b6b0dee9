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

describe('the budget of a response', () => {
  it('throws at a limit, and the same error on every later call', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.addObjects(10);
    budget.addBytes(100);
    expect(budget.exceeded).toBeNull();
    expect(() => budget.addObjects(1)).toThrow('the response has more than 10 objects');
    expect(() => budget.addBytes(1)).toThrow('the response has more than 10 objects');
    expect(() => budget.check()).toThrow(budget.exceeded?.message ?? 'nothing');
  });

  it('throws for a list that is too long, even with few objects', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.addList(4);
    budget.addList(4);
    expect(() => budget.addList(5)).toThrow('a list in the response must have at most 4 items; got 5');
  });

  it('counts the time for which it blocks the event loop', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.check();
    expect(() => {
      for (let ms = 0; ms < MAX_ANSWER_MS; ms += 30) {
        work(30);
        budget.check();
      }
    }).toThrow('computing the response took more than 60 ms');
  });

  it('does not count the time of other work, nor waiting', async () => {
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

  it('reports that the change was saved', () => {
    const budget = new AnswerBudget(LIMITS);
    budget.noteChange();
    expect(() => budget.addBytes(101)).toThrow('larger than 100 bytes; the change itself was saved');
  });
});
