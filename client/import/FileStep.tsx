import { useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/fields.tsx';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import type { ImportFormat } from '../api/import-answer.ts';
import { IN_FORMATS } from './formats.ts';
import { EncodingSelect } from './EncodingSelect.tsx';
import { FailureBox } from './FailureBox.tsx';
import styles from './FileStep.module.css';
import { useJob } from './job.ts';
import { startWith, setFormat } from './steps.ts';

const FORMATS = Object.entries(IN_FORMATS);

/** Selects the files and, if it is not detected, their format. */
export function FileStep() {
  const words = useWords();
  const format = useJob((s) => s.format);
  const chosen = useJob((s) => s.files.length > 0);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles.dropZone}>
        <Button variant="filled" autoFocus onClick={() => input.current?.click()}>
          {words.importing.choose}
        </Button>
        <p>{words.importing.orDrop}</p>
        <p className={text.meta}>{FORMATS.map(([, name]) => name).join(' · ')}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(e) => {
            const files = [...(e.target.files ?? [])];
            if (files.length > 0) startWith(files);
            e.target.value = '';
          }}
        />
      </div>
      <FailureBox />
      {chosen && (
        <>
          <Select
            name={words.importing.format}
            value={format ?? ''}
            required
            options={[['', words.importing.detect], ...FORMATS]}
            change={(chosenFormat) => setFormat((chosenFormat || null) as ImportFormat | null)}
          />
          <EncodingSelect />
        </>
      )}
      <p className={text.meta}>{words.importing.dryRunFirst}</p>
    </>
  );
}
