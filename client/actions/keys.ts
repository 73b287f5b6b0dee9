import { elementOf } from '../state/elements.ts';
import { getState } from '../state/store.ts';
import { ACTIONS, isAvailable, perform } from './list.ts';
import { choosePath } from './paths.ts';

/** Maximum time between the two keys of a sequence, in ms. */
const SECOND_KEY_MS = 1200;

let firstKey = { key: '', at: 0 };

/** The keys of an event in the notation of `Action.keys`. */
function keysOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const shift = event.shiftKey && (mod || event.key.length > 1) ? 'Shift+' : '';
  return `${mod}${shift}${event.key.length === 1 && mod ? event.key.toLowerCase() : event.key}`;
}

const isTextField = (target: HTMLElement) =>
  target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
/** Keys that buttons, tabs and lists handle themselves. */
const CONTROL_KEYS = /^(Enter|Arrow\w+)$/;

/**
 * Runs the action of a key unless the user is typing or a dialog is open. Escape also closes a dialog that is still
 * loading.
 */
export function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.altKey || (getState().dialog && event.key !== 'Escape')) return;
  if (target.closest('[role=menu], [role=listbox]')) return;
  const key = keysOf(event);
  const checkbox = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
  if (isTextField(target) && !checkbox && !key.startsWith('Mod+k')) return;
  const onCanvas = elementOf('canvas')?.contains(target) === true;
  const inControl =
    !onCanvas && target.closest('button, [role=tab], [role=slider], [role=option], a, table, summary');
  if (inControl && CONTROL_KEYS.test(key)) return;
  const pair = Date.now() - firstKey.at < SECOND_KEY_MS ? `${firstKey.key} ${key}` : '';
  const fits = (wanted: string) =>
    ACTIONS.find((a) => a.keys?.includes(wanted) && (!a.on || onCanvas) && isAvailable(a));
  const action = (pair && fits(pair)) || fits(key);
  if (!action) {
    firstKey = { key, at: Date.now() };
    return;
  }
  firstKey = { key: '', at: 0 };
  event.preventDefault();
  if (action.id === 'choosePath') choosePath(Number(key) - 1);
  else perform(action);
}
