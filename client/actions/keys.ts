import { elementOf } from '../state/elements.ts';
import { getState } from '../state/store.ts';
import { ACTIONS, isAvailable, perform } from './list.ts';
import { choosePath } from './paths.ts';

/** How long the first of two keys waits for the second, in ms. */
const SECOND_KEY_MS = 1200;

let first = { key: '', at: 0 };

/** An event in the words of `Action.keys`. */
function pressed(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const shift = event.shiftKey && (mod || event.key.length > 1) ? 'Shift+' : '';
  return `${mod}${shift}${event.key.length === 1 && mod ? event.key.toLowerCase() : event.key}`;
}

const types = (target: HTMLElement) =>
  target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
/** Keys that buttons, tabs and lists need for themselves. */
const THEIRS = /^(Enter|Arrow\w+)$/;

/** Runs the action of a key, unless the person is typing or a dialog is open; one that is still being loaded can be left. */
export function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.altKey || (getState().dialog && event.key !== 'Escape')) return;
  if (target.closest('[role=menu], [role=listbox]')) return;
  const key = pressed(event);
  const checkbox = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
  if (types(target) && !checkbox && !key.startsWith('Mod+k')) return;
  const onCanvas = elementOf('canvas')?.contains(target) === true;
  const inControl =
    !onCanvas && target.closest('button, [role=tab], [role=slider], [role=option], a, table, summary');
  if (inControl && THEIRS.test(key)) return;
  const pair = Date.now() - first.at < SECOND_KEY_MS ? `${first.key} ${key}` : '';
  const fits = (wanted: string) =>
    ACTIONS.find((a) => a.keys?.includes(wanted) && (!a.on || onCanvas) && isAvailable(a));
  const action = (pair && fits(pair)) || fits(key);
  if (!action) {
    first = { key, at: Date.now() };
    return;
  }
  first = { key: '', at: 0 };
  event.preventDefault();
  if (action.id === 'choosePath') choosePath(Number(key) - 1);
  else perform(action);
}
