import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { showTab } from '../actions/canvas.ts';
import { useWorkspace } from '../state/store.ts';
import { useDisputes } from '../state/use-disputes.ts';
import type { Tab as TabName } from '../state/view.ts';
import { useWords } from '../words/words.ts';
import { DisputesPanel } from './DisputesPanel.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import styles from './Panels.module.css';
import { PathsPanel } from './PathsPanel.tsx';

const PANELS: Record<TabName, () => ReactNode> = {
  filter: FilterPanel,
  paths: PathsPanel,
  disputes: DisputesPanel,
};

export function Panels({ divider }: { divider: ReactNode }) {
  const words = useWords();
  const tab = useWorkspace((s) => s.view.tab);
  // Disputes are loaded after the case, which is shown first.
  const opened = useWorkspace((s) => s.view.entities.length > 0);
  const { data } = useDisputes({ enabled: opened });
  const names: Record<TabName, string> = {
    filter: words.tabs.filter,
    paths: words.tabs.paths,
    disputes: `${words.tabs.disputes} ${data?.disputes.totalCount ?? ''}`.trim(),
  };
  return (
    <nav className={styles.panel} aria-label={words.tabs.panel}>
      <Tabs
        className={clsx(styles.tabbed)}
        selectedKey={tab}
        onSelectionChange={(key) => key !== tab && showTab(key as TabName)}
      >
        <TabList className={clsx(styles.tabs)} aria-label={words.tabs.panel}>
          {(Object.keys(PANELS) as TabName[]).map((name) => (
            <Tab key={name} id={name} className={clsx(styles.tab)}>
              {names[name]}
            </Tab>
          ))}
        </TabList>
        {Object.entries(PANELS).map(([name, Panel]) => (
          <TabPanel key={name} id={name} className={clsx(styles.tabPanel)}>
            <Panel />
          </TabPanel>
        ))}
      </Tabs>
      {divider}
    </nav>
  );
}
