import { useEffect, useState } from 'react';
import { handleDroppedFiles } from '../actions/import.ts';
import { useWords } from '../words/words.ts';
import styles from './DropArea.module.css';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Accepts files dropped anywhere on the window, with a hint while one is dragged over it. */
export function DropArea() {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const listenTo = (name: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(name, (event) => holdsFiles(event) && handle(event), { signal: controller.signal });
    listenTo('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    // Without a related target the pointer has left the window.
    listenTo('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listenTo('drop', (event) => {
      event.preventDefault();
      setOver(false);
      handleDroppedFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, []);
  return over ? <div className={styles.dropHere}>{words.importing.dropHere}</div> : null;
}
