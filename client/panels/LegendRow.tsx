import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';

interface Props {
  readonly name: string;
  readonly swatch?: ReactNode;
  readonly count: number;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** A row of the legend: the row is the filter, and what it hides is counted. */
export function LegendRow({ name, swatch, count, on, toggle }: Props) {
  const words = useWords();
  return (
    <label className={`legend-row${on ? '' : ' off'}`}>
      <span>{swatch}</span>
      <span className="name">{name}</span>
      <span className="meta">{on ? count : words.filter.hidden(count)}</span>
      <input type="checkbox" checked={on} onChange={toggle} />
    </label>
  );
}
