import { useEffect, useRef } from 'react';
import { Dialog } from '../shell/Dialog.tsx';
import { useWords } from '../words/words.ts';
import { CheckStep } from './CheckStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { STEPS, useJob } from './job.ts';
import { MappingStep } from './MappingStep.tsx';
import { begin, startOver } from './steps.ts';
import { Working } from './Working.tsx';

const BODIES = { file: FileStep, mapping: MappingStep, check: CheckStep, done: DoneStep } as const;

/** Brings a file in: what it holds, how its rows become claims, what that would do, and then does it. */
export function ImportFile({ file }: { file: File | null }) {
  const words = useWords();
  const step = useJob((s) => s.step);
  const name = useJob((s) => s.file?.name);
  const busy = useJob((s) => s.busy?.what);
  const heading = useRef<HTMLHeadingElement>(null);
  const working = busy === 'look' || busy === 'check' || busy === 'import';

  useEffect(() => {
    const now = useJob.getState();
    if (file && file !== now.file) begin(file);
    else if (!file && now.step === 'done') startOver();
  }, [file]);
  // What had the focus is gone with the step it belonged to.
  useEffect(() => {
    if (step !== 'file' || working) heading.current?.focus();
  }, [step, working]);

  const Body = BODIES[step];
  return (
    <Dialog title={words.importing.title} size="large">
      <ol className="steps" aria-label={words.importing.stepsLabel}>
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {words.importing.steps[one]}
          </li>
        ))}
      </ol>
      <div className="import">
        <h3 ref={heading} tabIndex={-1}>
          {name ?? words.importing.noFile}
        </h3>
        {working ? <Working /> : <Body />}
      </div>
    </Dialog>
  );
}
