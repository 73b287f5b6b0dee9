import { useEffect, useState } from 'react';
import { inspect, openCase, openEntity, bring, showAll, showTab, toggleTheme } from '../actions/actions.ts';
import { onKey } from '../actions/keys.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { DisputesPanel } from '../panels/DisputesPanel.tsx';
import { FilterPanel } from '../panels/FilterPanel.tsx';
import { PathsPanel } from '../panels/PathsPanel.tsx';
import { useWorkspace, type Tab } from '../state/store.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Search } from './Search.tsx';
import { StatusBar } from './StatusBar.tsx';

const PANELS: Record<Tab, () => React.ReactNode> = {
  filter: FilterPanel,
  paths: PathsPanel,
  disputes: DisputesPanel,
};
/** Answers that come sooner show no bar, in ms. */
const PATIENCE_MS = 300;

export function App() {
  const { tab, theme, graph, disputes, waiting } = useWorkspace();
  const busy = useLasting(waiting > 0, PATIENCE_MS);
  document.documentElement.dataset['theme'] = theme;

  useEffect(() => {
    openCase();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const Panel = PANELS[tab];
  const words: Record<Tab, string> = {
    filter: 'Filter',
    paths: 'Paths',
    disputes: `Disputes ${disputes?.length ?? ''}`,
  };
  return (
    <div className={`frame ${tab}`}>
      <header className="toolbar">
        <h1>Chasqui</h1>
        <span className="case">{graph?.title}</span>
        <Search
          id="search"
          label="Search names, aliases and evidence"
          evidence
          choose={(entity, claim) => {
            if (claim?.link) {
              bring([claim.subject.id]);
              inspect({ what: 'link', id: claim.link.id });
            } else openEntity(entity.id);
          }}
        />
        <span className="spacer" />
        <button type="button" className="button plain" onClick={toggleTheme}>
          {theme === 'dark' ? 'Light' : 'Dark'}
        </button>
        <ExportMenu />
      </header>
      {busy && <div className="busy" />}
      <nav className="panel" aria-label="Panel" tabIndex={0}>
        <div className="tabs" role="tablist">
          {(Object.keys(PANELS) as Tab[]).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              onClick={() => showTab(name)}
            >
              {words[name]}
            </button>
          ))}
        </div>
        <Panel />
      </nav>
      <Canvas />
      <Inspector />
      <StatusBar busy={busy} showAll={showAll} />
    </div>
  );
}

/** True once `on` has lasted for some ms. */
function useLasting(on: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!on) {
      setLasting(false);
      return;
    }
    const timer = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(timer);
  }, [on, ms]);
  return lasting;
}
