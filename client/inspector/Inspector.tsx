import type { ReactNode } from 'react';
import { ActionButton } from '../actions/ActionButton.tsx';
import type { Subject } from '../state/history.ts';
import { useWorkspace } from '../state/store.ts';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';
import { ClaimView } from './ClaimView.tsx';
import { EntityView } from './EntityView.tsx';
import styles from './Inspector.module.css';
import { LinkView } from './LinkView.tsx';
import { SourceView } from './SourceView.tsx';
import { WhatIfView } from './WhatIfView.tsx';

const VIEWS: Record<Exclude<Subject['what'], 'dispute'>, (props: { id: string }) => ReactNode> = {
  entity: EntityView,
  link: LinkView,
  source: SourceView,
  claim: ClaimView,
  whatIf: WhatIfView,
};

/** Details of the current subject, with links to related subjects and a history. */
export function Inspector({ divider }: { divider: ReactNode }) {
  const words = useWords();
  const { now } = useWorkspace((s) => s.view.history);
  const View = now && now.what !== 'dispute' ? VIEWS[now.what] : null;
  return (
    <aside className={styles.inspector} aria-label={words.inspector.label}>
      {divider}
      <div className={layout.head}>
        <BackAndForward />
        <b>{now ? words.inspector.kinds[now.what] : words.inspector.label}</b>
      </div>
      <div className={styles.body} role="group" aria-label={words.inspector.contents} tabIndex={0}>
        {View && now ? (
          <View key={now.id} id={now.id} />
        ) : (
          <p className={layout.section}>{words.inspector.empty}</p>
        )}
      </div>
    </aside>
  );
}

export const BackAndForward = () => (
  <>
    <ActionButton id="back" mark="‹" variant="icon" />
    <ActionButton id="forward" mark="›" variant="icon" />
  </>
);
