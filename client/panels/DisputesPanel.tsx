import { clsx } from 'clsx';
import { inspect } from '../actions/canvas.ts';
import { StancesPlot } from '../marks/StancesPlot.tsx';
import { versionLabel } from '../marks/version-label.ts';
import { useWorkspace } from '../state/store.ts';
import { useDisputes } from '../state/use-disputes.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './DisputesPanel.module.css';

/** The list of disputes; each opens its page. */
export function DisputesPanel() {
  const words = useWords();
  const open = useWorkspace((s) => s.view.history.now?.id);
  const { data } = useDisputes();
  const disputes = data?.disputes.nodes ?? [];
  const computed = disputes.filter((d) => d.basis !== 'NAMED').length;
  return (
    <>
      <p className={layout.banner}>{words.disputes.counts(disputes.length, computed)}</p>
      <ul>
        {disputes.map((dispute) => (
          <li key={dispute.id} className={clsx(styles.row, open === dispute.id && styles.selected)}>
            <button type="button" onClick={() => inspect({ what: 'dispute', id: dispute.id })}>
              <span>
                <b>{dispute.title}</b>
                <span className={clsx(text.meta, styles.versions)}>
                  {dispute.versions.map((v) => versionLabel(dispute, v, words)).join(' · ')}
                </span>
              </span>
              <StancesPlot dispute={dispute} />
            </button>
          </li>
        ))}
      </ul>
      <p className={clsx(text.meta, layout.section)}>{words.disputes.legend}</p>
    </>
  );
}
