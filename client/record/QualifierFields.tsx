import { useState } from 'react';
import type { EntityChoice } from '../state/draft.ts';
import { useWorkspace } from '../state/store.ts';
import { Select, Text } from '../ui/fields.tsx';
import { useWords } from '../words/words.ts';
import { EntityField } from './EntityField.tsx';

interface Props {
  /** Keys that the link type requires. */
  readonly needed: readonly string[];
  readonly value: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly change: (value: Readonly<Record<string, string>>) => void;
}

/** The qualifiers of a claim: those that its type requires, and any others of the vocabulary. */
export function QualifierFields({ needed, value, problem, change }: Props) {
  const words = useWords();
  const qualifiers = useWorkspace((s) => s.vocabulary?.qualifiers) ?? [];
  const [entities, setEntities] = useState<Readonly<Record<string, EntityChoice>>>({});
  const shown = [...new Set([...needed, ...Object.keys(value)])];
  const others = qualifiers.filter((q) => !shown.includes(q.key));
  const set = (key: string, text: string) => change({ ...value, [key]: text });
  return (
    <>
      {shown.map((key) => {
        const rule = qualifiers.find((q) => q.key === key);
        if (!rule) return null;
        if (rule.type === 'entity')
          return (
            <EntityField
              key={key}
              name={rule.label}
              value={value[key] ? (entities[key] ?? null) : null}
              kinds={rule.kinds.length > 0 ? rule.kinds : null}
              problem={problem}
              existingOnly
              change={(entity) => {
                if (entity) setEntities({ ...entities, [key]: entity });
                set(key, entity?.id ?? '');
              }}
            />
          );
        const common = {
          name: rule.label,
          value: value[key] ?? '',
          problem,
          change: (text: string) => set(key, text),
        };
        return rule.type === 'term' ? (
          <Select key={key} {...common} options={rule.terms.map((term) => [term, term])} />
        ) : (
          <Text key={key} {...common} />
        );
      })}
      <Select
        name={words.record.addQualifier}
        value=""
        change={(key) => key && set(key, '')}
        options={others.map((q) => [q.key, q.label])}
      />
    </>
  );
}
