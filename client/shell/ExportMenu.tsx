import { useState } from 'react';
import { exportAs, save } from '../actions/export.ts';
import { figureOf } from '../canvas/figure.ts';

const CHOICES: readonly { readonly label: string; readonly run: () => void }[] = [
  { label: 'Cytoscape JSON', run: () => exportAs('CYTOSCAPE') },
  { label: 'GraphML', run: () => exportAs('GRAPHML') },
  { label: 'PNG picture', run: savePicture },
];

/** Saves what is on the screen. */
export function ExportMenu() {
  const [open, setOpen] = useState(false);
  return (
    <div
      className="menu"
      onKeyDown={(e) => e.key === 'Escape' && setOpen(false)}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Export
      </button>
      {open && (
        <div role="menu" aria-label="Export what is on the canvas">
          {CHOICES.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function savePicture(): void {
  const figure = figureOf();
  if (!figure) return;
  const background = getComputedStyle(document.documentElement).getPropertyValue('--canvas').trim();
  save(
    'chasqui.png',
    figure.png({ output: 'blob', full: true, scale: 2, bg: background, maxWidth: 8000, maxHeight: 8000 }),
  );
}
