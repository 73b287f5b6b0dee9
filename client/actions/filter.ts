import { NO_FILTERS, toggled, type Filters } from '../state/filters.ts';
import { setView } from '../state/store.ts';

type Lists = 'kinds' | 'types' | 'hedges' | 'statuses' | 'sources' | 'speakers';

export const changeFilters = (change: Partial<Filters>) =>
  setView((view) => ({ ...view, filters: { ...view.filters, ...change } }));

/** Switches one item of a filter on or off. */
export const toggleFilter = <L extends Lists>(list: L, item: Filters[L][number]) =>
  setView((view) => ({
    ...view,
    filters: { ...view.filters, [list]: toggled<unknown>(view.filters[list], item) },
  }));

/** Clears all filters and shows entities that were hidden by hand. */
export const showAll = () => setView((view) => ({ ...view, filters: NO_FILTERS, hidden: [] }));
