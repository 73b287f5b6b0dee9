import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';
import { buttonClass } from './Button.tsx';
import form from './form.module.css';
import text from './text.module.css';

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly change: (value: string) => void;
}

function Labelled({
  id,
  name,
  problem,
  hint,
  children,
}: {
  id: string;
  name: string;
  problem?: string | undefined;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className={form.labelled}>
      <label htmlFor={id}>{name}</label>
      <div>
        {children}
        {hint && <span className={clsx(text.meta, text.block)}>{hint}</span>}
        {problem && (
          <span className={form.problem} id={`${id}-problem`}>
            {problem}
          </span>
        )}
      </div>
    </div>
  );
}

/** A labelled text field of one line or several. */
export function Text({
  name,
  value,
  problem,
  change,
  hint,
  long = false,
}: FieldProps & { hint?: string; long?: boolean }) {
  const id = useId();
  const common = {
    id,
    className: clsx(form.input, form.wide),
    value,
    'aria-invalid': Boolean(problem),
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <Labelled id={id} name={name} problem={problem} {...(hint && { hint })}>
      {long ? (
        <textarea {...common} rows={2} onChange={(e) => change(e.target.value)} />
      ) : (
        <input {...common} onChange={(e) => change(e.target.value)} />
      )}
    </Labelled>
  );
}

interface SelectProps extends FieldProps {
  readonly options: readonly (readonly [string, string])[];
  readonly required?: boolean;
}

/** A labelled select field. */
export function Select({ name, value, problem, change, options, required = false }: SelectProps) {
  const id = useId();
  return (
    <Labelled id={id} name={name} problem={problem}>
      <select
        id={id}
        className={buttonClass()}
        value={value}
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(e) => change(e.target.value)}
      >
        {!required && <option value="">…</option>}
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
