import { clsx } from 'clsx';
import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Divider.module.css';

interface Props {
  readonly label: string;
  readonly width: number;
  /** 1 if the panel is to the left of the divider, −1 if it is to the right. */
  readonly side: 1 | -1;
  readonly change: (width: number) => void;
}

const LEAST = 220;
const MOST = 640;
const STEP = 16;

/** The edge of a panel, which resizes it by pointer or arrow keys. */
export function Divider({ label, width, side, change }: Props) {
  const to = (next: number) => change(Math.min(MOST, Math.max(LEAST, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    to(width + step * side);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const [start, from] = [event.clientX, width];
    const element = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    element.onpointermove = (move) => to(from + (move.clientX - start) * side);
    element.onpointerup = () => {
      element.onpointermove = null;
    };
  };
  return (
    <div
      className={clsx(styles.divider, side === 1 ? styles.left : styles.right)}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    />
  );
}
