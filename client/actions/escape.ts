import { closeDialog, getState, setState } from '../state/store.ts';
import { select } from './selection.ts';
import { closeInspector } from './inspect.ts';
import { clearPaths } from './paths.ts';
import { setWhatIf } from './what-if.ts';

/** Closes or clears the first of: dialog, notices, what-if, paths, inspector, selection. */
export function escape(): void {
  const { dialog, problem, result, view: now } = getState();
  if (dialog) closeDialog();
  else if (problem ?? result) setState({ problem: null, result: null });
  else if (now.whatIf) setWhatIf(null);
  else if (now.paths.asked || now.paths.chokepoints) clearPaths();
  else if (now.history.now) closeInspector();
  else if (now.selection.length > 0) select([]);
}
