import { useIsFetching } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { useCallback, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import { tap } from '../actions/selection.ts';
import { setElement } from '../state/elements.ts';
import { isInView } from '../state/in-view.ts';
import { getState, setState, useWorkspace } from '../state/store.ts';
import { Icon } from '../ui/Icon.tsx';
import notice from '../ui/notice.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './Canvas.module.css';
import { Caption } from './Caption.tsx';
import { isArrow, nearest } from './neighbour.ts';
import { useRenderer } from './use-renderer.ts';
import { usePicture } from './use-picture.ts';

interface Props {
  /** The banner of a what-if. */
  readonly strip: ReactNode;
  /** The selection and its actions. */
  readonly selectionBar: ReactNode;
}

/** The canvas with the network, its caption and controls. */
export function Canvas({ strip, selectionBar }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const register = useCallback((element: HTMLDivElement | null) => {
    holder.current = element;
    setElement('canvas', element);
  }, []);
  const picture = usePicture();
  const renderer = useRenderer(holder, picture);
  const words = useWords();
  const arranging = useWorkspace((s) => s.layoutRunning);
  const boxing = useWorkspace((s) => s.boxSelecting);

  const onKeyDown = (event: KeyboardEvent) => {
    const { cursor } = getState();
    const at = picture.entities.find((e) => e.id === cursor) ?? picture.entities[0];
    if (!at) return;
    if (isArrow(event.key)) {
      event.preventDefault();
      const near = new Set(
        picture.links.flatMap(({ from, to }) => (from.id === at.id ? to.id : to.id === at.id ? from.id : [])),
      );
      const others = picture.entities.filter((e) => e.id !== at.id);
      const next = cursor
        ? (nearest(
            at.at,
            event.key,
            others.filter((e) => near.has(e.id)),
          ) ?? nearest(at.at, event.key, others))
        : at;
      if (!next) return;
      setState({
        cursor: next.id,
        announcement: `${next.name}, ${words.kinds[next.kind]}, ${words.counts.links(next.neighborCount)}`,
      });
      if (renderer && !isInView(renderer, [next])) renderer.fit();
    } else if (event.key === ' ' && cursor) {
      event.preventDefault();
      tap(cursor, true);
    }
  };

  const fetching = useIsFetching() > 0;
  const opened = useWorkspace((s) => s.graph !== null);
  const empty = picture.entities.length === 0 && opened && !fetching;
  return (
    <main className={styles.area}>
      {strip}
      <Caption entities={picture.entities.length} links={picture.links.length} />
      <div
        className={clsx(styles.figure, boxing && styles.boxing)}
        ref={register}
        tabIndex={0}
        role="application"
        aria-roledescription={words.canvas.role}
        aria-label={words.canvas.label(picture.entities.length, picture.links.length)}
        aria-describedby="canvas-help"
        data-testid="figure"
        onKeyDown={onKeyDown}
        onFocus={() => {
          const { cursor, view } = getState();
          const start = view.selection.find((id) => view.entities.includes(id)) ?? picture.entities[0]?.id;
          if (!cursor && start) setState({ cursor: start });
        }}
        onBlur={() => setState({ cursor: null })}
      />
      <p id="canvas-help" className={text.visuallyHidden}>
        {words.canvas.help}
      </p>
      {selectionBar}
      {empty && <div className={clsx(notice.notice, styles.empty)}>{words.canvas.empty}</div>}
      <div className={styles.zoom} role="group" aria-label={words.canvas.zoom}>
        <ActionButton id="zoomIn" mark="+" variant="none" />
        <ActionButton id="zoomOut" mark="−" variant="none" />
        <ActionButton id="fit" mark={<Icon name="fit" />} variant="none" />
        <button
          type="button"
          aria-label={words.canvas.box}
          aria-pressed={boxing}
          onClick={() => setState({ boxSelecting: !boxing })}
        >
          <Icon name="box" />
        </button>
        {arranging && <ActionButton id="stopLayout" variant="none" className={styles.wide} />}
      </div>
    </main>
  );
}
