import { useEffect, useRef } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';
import { CheckStep } from './CheckStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import shared from './Import.module.css';
import styles from './ImportFiles.module.css';
import { nameOf, STEPS, useJob } from './job.ts';
import { MappingStep } from './MappingStep.tsx';
import { NextFiles } from './NextFiles.tsx';
import { startWith, startOver } from './steps.ts';
import { Progress } from './Working.tsx';

const BODIES = { file: FileStep, mapping: MappingStep, check: CheckStep, done: DoneStep } as const;

/** The import dialog: files, mapping, dry run, result. */
export function ImportFiles({ files }: { files: readonly File[] }) {
  const words = useWords();
  const step = useJob((s) => s.step);
  const name = useJob((s) => nameOf(s.files));
  const busy = useJob((s) => s.busy?.what);
  const heading = useRef<HTMLHeadingElement>(null);
  const working = busy === 'preview' || busy === 'check' || busy === 'import';

  useEffect(() => {
    const now = useJob.getState();
    if (files.length > 0 && files !== now.chosen) startWith(files);
    else if (files.length === 0 && now.step === 'done' && now.next.length === 0) startOver();
  }, [files]);
  // The focused element was removed with its step.
  useEffect(() => {
    if (step !== 'file' || working) heading.current?.focus();
  }, [step, working]);

  const Body = BODIES[step];
  return (
    <Dialog title={words.importing.title} size="large">
      <ol className={styles.steps} aria-label={words.importing.stepsLabel}>
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {words.importing.steps[one]}
          </li>
        ))}
      </ol>
      <div className={shared.import}>
        <h3 ref={heading} tabIndex={-1}>
          {name || words.importing.chooseHeading}
        </h3>
        {working ? (
          <Progress />
        ) : (
          <>
            <NextFiles />
            <Body />
          </>
        )}
      </div>
    </Dialog>
  );
}
