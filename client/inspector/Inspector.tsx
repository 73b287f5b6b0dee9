import { inspectBack, inspectForward } from '../actions/actions.ts';
import { useWorkspace } from '../state/store.ts';
import { DisputeView } from './DisputeView.tsx';
import { EntityView } from './EntityView.tsx';
import { LinkView } from './LinkView.tsx';
import { SourceView } from './SourceView.tsx';

const VIEWS = { entity: EntityView, link: LinkView, source: SourceView, dispute: DisputeView };
const WORDS = { entity: 'Entity', link: 'Link', source: 'Source', dispute: 'Dispute' };

/** Shows what is selected; everything in it leads on, and back leads back. */
export function Inspector() {
  const { past, now, next } = useWorkspace((s) => s.history);
  const View = now ? VIEWS[now.what] : null;
  return (
    <aside className="inspector" aria-label="Inspector" tabIndex={0}>
      <div className="head">
        <button
          type="button"
          className="button plain"
          aria-label="Back"
          disabled={past.length === 0}
          onClick={inspectBack}
        >
          ‹
        </button>
        <button
          type="button"
          className="button plain"
          aria-label="Forward"
          disabled={next.length === 0}
          onClick={inspectForward}
        >
          ›
        </button>
        <b>{now ? WORDS[now.what] : 'Inspector'}</b>
      </div>
      {View && now ? (
        <View id={now.id} />
      ) : (
        <p className="section">Choose an entity or a link to see on whose word it rests.</p>
      )}
    </aside>
  );
}
