import { clsx } from 'clsx';
import { useState } from 'react';
import { record } from '../actions/record.ts';
import type { Problem } from '../api/ask.ts';
import { GRADES, HEDGES, STANCES, type Kind } from '../api/types.ts';
import { missingFields, type ClaimDraft, type Field } from '../state/draft.ts';
import { closeDialog, useWorkspace } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select, Text } from '../ui/fields.tsx';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import { CredibilityFields } from './CredibilityFields.tsx';
import { EntityField } from './EntityField.tsx';
import { problemsByField } from './problems.ts';
import { QualifierFields } from './QualifierFields.tsx';
import styles from './RecordClaim.module.css';
import { SourceField } from './SourceField.tsx';

/** The form to record a claim. */
export function RecordClaim({ start }: { start: ClaimDraft }) {
  const words = useWords();
  const inWords = useMessages();
  const labels = useLabels();
  const vocabulary = useWorkspace((s) => s.vocabulary);
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (fields: Partial<ClaimDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const empty = tried ? missingFields(draft) : [];
  const { fields, rest } = problemsByField(problems, inWords);
  const problemOf = (field: Field) => (empty.includes(field) ? words.record.required : fields[field]);

  const rule = labels.rule(draft.type);
  const kind = draft.subject?.kind;
  const types = vocabulary?.linkTypes.filter((t) => !kind || t.from.includes(kind)) ?? [];
  const properties = vocabulary?.properties.filter((p) => !kind || p.kinds.includes(kind)) ?? [];
  const property = vocabulary?.properties.find((p) => p.property === draft.property);

  const submit = async () => {
    setTried(true);
    setProblems([]);
    if (missingFields(draft).length > 0 || busy) return;
    setBusy(true);
    const outcome = await record(draft);
    setBusy(false);
    if (!outcome.done) setProblems(outcome.problems);
  };

  return (
    <Dialog title={words.actions.recordClaim} size="wide">
      <form
        className={styles.record}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset className={form.switch}>
          <legend className={text.visuallyHidden}>{words.record.about}</legend>
          {(['LINK', 'VALUE'] as const).map((about) => (
            <button
              key={about}
              type="button"
              aria-pressed={draft.about === about}
              onClick={() => change({ about })}
            >
              {words.record.claimTypes[about]}
            </button>
          ))}
        </fieldset>
        <EntityField
          name={words.record.subject}
          value={draft.subject}
          kinds={null}
          problem={problemOf('subject')}
          change={(subject) => change({ subject })}
        />
        {draft.about === 'LINK' ? (
          <>
            <Select
              name={words.record.type}
              value={draft.type}
              problem={problemOf('type')}
              change={(type) => change({ type })}
              options={types.map((t) => [t.type, t.label])}
            />
            <EntityField
              name={words.record.object}
              value={draft.object}
              kinds={rule ? (rule.to as readonly Kind[]) : null}
              problem={problemOf('object')}
              change={(object) => change({ object })}
            />
          </>
        ) : (
          <>
            <Select
              name={words.record.property}
              value={draft.property}
              problem={problemOf('property')}
              change={(name) => change({ property: name })}
              options={properties.map((p) => [p.property, p.label])}
            />
            {property?.type === 'term' && property.terms.length > 0 ? (
              <Select
                name={words.record.value}
                value={draft.value}
                problem={problemOf('value')}
                change={(value) => change({ value })}
                options={property.terms.map((t) => [t, labels.term(property.property, t)])}
              />
            ) : (
              <Text
                name={words.record.valueAsWritten(property?.unit ?? null)}
                value={draft.value}
                problem={problemOf('value')}
                change={(value) => change({ value })}
              />
            )}
            {property?.type === 'number' && (
              <div className={form.pair}>
                <Text
                  name={words.record.min}
                  value={draft.min}
                  problem={fields.min}
                  change={(min) => change({ min })}
                />
                <Text
                  name={words.record.max}
                  value={draft.max}
                  problem={fields.max}
                  change={(max) => change({ max })}
                />
              </div>
            )}
          </>
        )}
        <QualifierFields
          needed={draft.about === 'LINK' ? (rule?.keyQualifiers ?? []) : []}
          value={draft.qualifiers}
          problem={problemOf('qualifiers')}
          change={(qualifiers) => change({ qualifiers })}
        />
        <fieldset className={form.radios}>
          <legend>{words.record.stance}</legend>
          {STANCES.map((stance) => (
            <label key={stance}>
              <input
                type="radio"
                name="stance"
                checked={draft.stance === stance}
                onChange={() => change({ stance })}
              />{' '}
              {words.record.stances[stance]}
            </label>
          ))}
        </fieldset>
        <Select
          name={words.record.hedge}
          value={draft.hedge}
          problem={problemOf('hedge')}
          change={(hedge) => change({ hedge: hedge as ClaimDraft['hedge'] })}
          options={HEDGES.map((h) => [h, words.hedges[h]])}
          required
        />
        <EntityField
          name={words.record.speaker}
          value={draft.speaker}
          kinds={['PERSON', 'GROUP']}
          problem={problemOf('speaker')}
          change={(speaker) => change({ speaker })}
        />
        <SourceField
          value={draft.source}
          problem={problemOf('source')}
          grades={GRADES}
          change={(source) => change({ source })}
        />
        <CredibilityFields
          value={draft.credibility}
          reason={draft.credibilityReason}
          problem={problemOf('credibility')}
          reasonProblem={problemOf('credibilityReason')}
          change={change}
        />
        <Text
          name={words.record.statement}
          value={draft.statement}
          problem={problemOf('statement')}
          change={(statement) => change({ statement })}
          long
        />
        <div className={form.pair}>
          <Text
            name={words.record.happened}
            value={draft.happened}
            problem={problemOf('happened')}
            hint={words.record.edtf}
            change={(happened) => change({ happened })}
          />
          <Text
            name={words.record.claimed}
            value={draft.claimed}
            problem={problemOf('claimed')}
            hint={words.record.edtf}
            change={(claimed) => change({ claimed })}
          />
        </div>
        {(rest.length > 0 || empty.length > 0) && (
          <div role="alert" className={form.problems}>
            <b>{words.record.notRecorded}</b>
            <ul>
              {empty.length > 0 && <li>{words.record.missingFields(empty.length)}</li>}
              {rest.map((problem) => (
                <li key={problem.at + problem.message}>
                  {problem.at && <code>{problem.at}</code>} {inWords(problem)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={clsx(layout.row, layout.rowEnd)}>
          <Button onClick={closeDialog}>{words.record.cancel}</Button>
          <Button type="submit" variant="filled" aria-disabled={busy}>
            {words.record.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
