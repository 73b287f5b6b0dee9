import { EXPORT_FORMATS, exportAction } from '../api/export-formats.ts';
import { KINDS } from '../api/types.ts';
import { elementOf } from '../state/elements.ts';
import { currentRenderer } from '../state/renderer.ts';
import { getState, redo, setState, undo, useWorkspace } from '../state/store.ts';
import { currentVisibleGraph } from '../state/use-visible-graph.ts';
import type { Action } from './action.ts';
import { EXPAND_LIMIT, expand, hide, keepOnly, openEntity, showAs, showHidden, showTab } from './canvas.ts';
import { setLanguage, setTheme } from './case.ts';
import { escape } from './escape.ts';
import { exportAs, exportPicture } from './export.ts';
import { showAll } from './filter.ts';
import { showImports, startImport } from './import.ts';
import { inspectBack, inspectForward } from './inspect.ts';
import { stopLayout } from './layout.ts';
import { choosePath, findChokepoints, findPaths, addEnds, selectPath, stepHop } from './paths.ts';
import { FCOSE_LIMIT, groupBy, pin, rerunLayout } from './placement.ts';
import { startRecord } from './record.ts';
import { select, selectedOnCanvas, selectKind, selectNeighbourhood } from './selection.ts';
import { copyPermalink, saveView } from './view-file.ts';
import { setWhatIf, askWhatIf, canAskWhatIf } from './what-if.ts';
import { zoomBy } from './zoom.ts';

const view = () => getState().view;
const hasSelection = () => selectedOnCanvas().length > 0;
/** The entities that an action applies to: the selected ones, or else the one under the keyboard cursor. */
const targets = (): readonly string[] => {
  const { cursor } = getState();
  const there = selectedOnCanvas();
  return there.length > 0 || !cursor ? there : [cursor];
};
const hasTargets = () => targets().length > 0;
/** Whether the graph is small enough for frames around groups. */
const isSmall = () => view().entities.length <= FCOSE_LIMIT;
const hasPathsQuery = () => view().paths.asked !== null;
const hasEnds = () => view().paths.question.from.length > 0 && view().paths.question.to.length > 0;
const undoHistory = () => useWorkspace.temporal.getState();
export const ACTIONS: readonly Action[] = [
  { id: 'search', keys: ['/'], run: () => elementOf('search')?.focus() },
  { id: 'palette', keys: ['Mod+k'], run: () => setState({ dialog: { show: 'palette' } }) },
  { id: 'shortcuts', keys: ['?'], run: () => setState({ dialog: { show: 'shortcuts' } }) },
  { id: 'undo', keys: ['Mod+z'], when: () => undoHistory().pastStates.length > 0, run: () => undo() },
  {
    id: 'redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    when: () => undoHistory().futureStates.length > 0,
    run: () => redo(),
  },
  { id: 'recordClaim', keys: ['c'], run: () => startRecord() },
  { id: 'permalink', keys: ['l'], run: copyPermalink },
  { id: 'saveView', run: saveView },
  { id: 'loadView', run: () => elementOf('viewFile')?.click() },
  { id: 'network', keys: ['g n'], run: () => showAs('NETWORK') },
  { id: 'table', keys: ['g t'], run: () => showAs('TABLE') },
  { id: 'filterTab', keys: ['g f'], run: () => showTab('filter') },
  { id: 'pathsTab', keys: ['g p'], run: () => showTab('paths') },
  { id: 'disputesTab', keys: ['g d'], run: () => showTab('disputes') },
  { id: 'fit', keys: ['f'], run: () => currentRenderer()?.fit() },
  { id: 'zoomIn', keys: ['+', '='], run: () => zoomBy(1.25) },
  { id: 'zoomOut', keys: ['-'], run: () => zoomBy(0.8) },
  { id: 'arrange', keys: ['a'], run: rerunLayout },
  { id: 'stopLayout', keys: ['s'], when: () => getState().layoutRunning, run: stopLayout },
  { id: 'expand', keys: ['e'], when: hasTargets, run: () => expand(targets(), null, EXPAND_LIMIT) },
  { id: 'pin', keys: ['p'], when: hasTargets, run: () => pin(targets()) },
  { id: 'hide', keys: ['h'], when: hasTargets, run: () => hide(targets()) },
  { id: 'keepOnly', keys: ['k'], when: hasSelection, run: () => keepOnly(selectedOnCanvas()) },
  { id: 'showHidden', when: () => view().hidden.length > 0, run: showHidden },
  { id: 'showAll', run: showAll },
  {
    id: 'open',
    keys: ['Enter'],
    on: 'canvas',
    when: hasTargets,
    run: () => openEntity(getState().cursor ?? targets()[0] ?? ''),
  },
  {
    id: 'selectAll',
    keys: ['Mod+a'],
    on: 'canvas',
    run: () => select(currentVisibleGraph().shownEntities.map((e) => e.id)),
  },
  { id: 'selectNeighbourhood', keys: ['n'], when: hasSelection, run: selectNeighbourhood },
  { id: 'selectPath', when: hasPathsQuery, run: selectPath },
  ...KINDS.map((kind): Action => ({ id: `selectKind${kind}`, run: () => selectKind(kind) })),
  { id: 'groupNone', when: () => view().grouping !== 'NONE', run: () => groupBy('NONE') },
  { id: 'groupKind', when: () => view().grouping !== 'KIND' && isSmall(), run: () => groupBy('KIND') },
  {
    id: 'groupCommunity',
    when: () => view().grouping !== 'COMMUNITY' && isSmall(),
    run: () => groupBy('COMMUNITY'),
  },
  { id: 'pathsFrom', when: hasSelection, run: () => addEnds('from', selectedOnCanvas()) },
  { id: 'pathsTo', when: hasSelection, run: () => addEnds('to', selectedOnCanvas()) },
  { id: 'findPaths', when: hasEnds, run: findPaths },
  { id: 'findChokepoints', when: hasEnds, run: () => findChokepoints() },
  { id: 'nextHop', keys: ['ArrowRight'], when: hasPathsQuery, run: () => stepHop(1) },
  { id: 'previousHop', keys: ['ArrowLeft'], when: hasPathsQuery, run: () => stepHop(-1) },
  {
    id: 'choosePath',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    when: hasPathsQuery,
    run: () => choosePath(0),
  },
  {
    id: 'whatIf',
    keys: ['w'],
    when: canAskWhatIf,
    run: askWhatIf,
  },
  { id: 'undoWhatIf', when: () => view().whatIf !== null, run: () => setWhatIf(null) },
  { id: 'back', keys: ['['], when: () => view().history.past.length > 0, run: inspectBack },
  { id: 'forward', keys: [']'], when: () => view().history.next.length > 0, run: inspectForward },
  { id: 'theme', run: () => setTheme(getState().theme === 'dark' ? 'light' : 'dark') },
  { id: 'language', run: () => setLanguage(getState().language === 'EN' ? 'ES' : 'EN') },
  { id: 'importFile', keys: ['i'], run: () => startImport() },
  { id: 'imports', run: showImports },
  ...EXPORT_FORMATS.map((format): Action => ({ id: exportAction(format), run: () => exportAs(format) })),
  { id: 'exportPicture', when: () => view().shows === 'NETWORK', run: exportPicture },
  { id: 'escape', keys: ['Escape'], run: escape },
];

export const actionOf = (id: Action['id']): Action => {
  const action = ACTIONS.find((a) => a.id === id);
  if (!action) throw new Error(`there is no action ${id}`);
  return action;
};
/** Runs an action and clears the last announcement. */
export function perform(action: Action): void {
  setState({ announcement: '' });
  action.run();
}
export const isAvailable = (action: Action) => action.when?.() ?? true;
