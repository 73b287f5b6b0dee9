import { openDispute } from '../actions/actions.ts';
import { useWorkspace } from '../state/store.ts';
import { count } from '../words.ts';

/** What sources disagree on; each opens its versions and brings what it is about to the canvas. */
export function DisputesPanel() {
  const { disputes, history } = useWorkspace();
  return (
    <ul>
      {disputes?.map((dispute) => (
        <li key={dispute.id} className={`section${history.now?.id === dispute.id ? ' row selected' : ''}`}>
          <button type="button" className="linkish quiet" onClick={() => openDispute(dispute)}>
            <b>{dispute.title}</b>
            <span className="meta" style={{ display: 'block' }}>
              {count(dispute.versions.length, 'version')}: {dispute.versions.map((v) => v.label).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
