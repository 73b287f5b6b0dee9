import { CREDIBILITIES, NOT_JUDGED, type Credibility } from '../state/draft.ts';
import { Select, Text } from '../ui/fields.tsx';
import { useWords } from '../words/words.ts';

interface Props {
  readonly value: Credibility;
  readonly reason: string;
  readonly problem: string | undefined;
  readonly reasonProblem: string | undefined;
  readonly change: (fields: { credibility?: Credibility; credibilityReason?: string }) => void;
}

/** The credibility of a claim and the reason for it. */
export function CredibilityFields({ value, reason, problem, reasonProblem, change }: Props) {
  const words = useWords();
  return (
    <>
      <Select
        name={words.claim.credibility}
        value={value}
        problem={problem}
        change={(chosen) => change({ credibility: chosen as Credibility })}
        options={CREDIBILITIES.map((one) => [one, `${one} · ${words.record.credibilities[one]}`])}
        required
      />
      {value !== NOT_JUDGED && (
        <Text
          name={words.record.credibilityReason}
          value={reason}
          problem={reasonProblem}
          change={(credibilityReason) => change({ credibilityReason })}
        />
      )}
    </>
  );
}
