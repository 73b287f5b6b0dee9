import type { AnswerBudget } from '../access/limits/answer-budget.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A store whose reads count against a budget. Once it is exceeded, reads throw. */
export function meteredStore(store: GraphStore, budget: AnswerBudget): GraphStore {
  return {
    ...store,
    async read(query, params) {
      budget.check();
      const rows = await store.read(query, params);
      budget.addObjects(rows.length);
      return rows;
    },
  };
}
