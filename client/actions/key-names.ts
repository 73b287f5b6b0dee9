const MAC = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '');
const NAMES: Readonly<Record<string, string>> = {
  Mod: MAC ? '⌘' : 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** Keys as labelled on a keyboard: `Ctrl Z`, `G N`. */
export const keyNames = (keys: string) =>
  keys
    .split(/[ +](?=.)/)
    .map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
