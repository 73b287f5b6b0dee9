import { QueryClientProvider, useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { checkForUpdates } from '../actions/updates.ts';
import { onKey } from '../actions/keys.ts';
import { syncAddress, openAddress } from '../actions/view-file.ts';
import { queryClient } from '../api/server.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { DisputePage } from '../inspector/DisputePage.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { Panels } from '../panels/Panels.tsx';
import { useWorkspace } from '../state/store.ts';
import { TablePage } from '../table/TablePage.tsx';
import { useWords } from '../words/words.ts';
import styles from './App.module.css';
import { CrashBoundary } from './CrashBoundary.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Divider } from './Divider.tsx';
import { DropArea } from './DropArea.tsx';
import { Notices } from './Notices.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Toolbar } from './Toolbar.tsx';
import { WhatIfStrip } from './WhatIfStrip.tsx';

/** Delay before the progress bar is shown, in ms. */
const BUSY_DELAY_MS = 300;
/** Interval between checks for changes by other users, in ms. */
const UPDATE_INTERVAL_MS = 15_000;
const WIDTHS = { filter: 280, paths: 416, disputes: 336 } as const;
const INSPECTOR_WIDTH = 400;

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <CrashBoundary>
        <Workspace />
      </CrashBoundary>
    </QueryClientProvider>
  );
}

function Workspace() {
  const words = useWords();
  const language = useWorkspace((s) => s.language);
  const tab = useWorkspace((s) => s.view.tab);
  const [widened, setWidened] = useState<{ panel?: number; inspector?: number }>({});
  const busy = useLasting(useIsFetching() > 0, BUSY_DELAY_MS);

  useEffect(() => {
    document.documentElement.lang = language.toLowerCase();
  }, [language]);
  useEffect(() => {
    const stop = syncAddress();
    const news = setInterval(checkForUpdates, UPDATE_INTERVAL_MS);
    addEventListener('keydown', onKey);
    addEventListener('hashchange', openAddress);
    return () => {
      stop();
      clearInterval(news);
      removeEventListener('keydown', onKey);
      removeEventListener('hashchange', openAddress);
    };
  }, []);

  const panel = widened.panel ?? WIDTHS[tab];
  const inspector = widened.inspector ?? INSPECTOR_WIDTH;
  const dispute = useWorkspace((s) =>
    s.view.history.now?.what === 'dispute' ? s.view.history.now.id : null,
  );
  return (
    <I18nProvider locale={language === 'ES' ? 'es-419' : 'en-GB'}>
      <div
        className={styles.frame}
        style={{ gridTemplateColumns: `${panel}px minmax(0, 1fr) ${dispute ? 0 : inspector}px` }}
      >
        <Toolbar />
        {busy && <div className={styles.busy} />}
        <Panels
          divider={
            <Divider
              label={words.toolbar.panelWidth}
              width={panel}
              side={1}
              change={(width) => setWidened((w) => ({ ...w, panel: width }))}
            />
          }
        />
        <MainArea dispute={dispute} />
        {!dispute && (
          <Inspector
            divider={
              <Divider
                label={words.toolbar.inspectorWidth}
                width={inspector}
                side={-1}
                change={(width) => setWidened((w) => ({ ...w, inspector: width }))}
              />
            }
          />
        )}
        <Notices />
        <StatusBar busy={busy} />
        <Dialogs />
        <DropArea />
      </div>
    </I18nProvider>
  );
}

function MainArea({ dispute }: { dispute: string | null }) {
  const shows = useWorkspace((s) => s.view.shows);
  if (dispute) return <DisputePage id={dispute} />;
  const strip = <WhatIfStrip />;
  return shows === 'TABLE' ? (
    <TablePage strip={strip} selectionBar={<SelectionBar place="below" />} />
  ) : (
    <Canvas strip={strip} selectionBar={<SelectionBar place="over" />} />
  );
}

/** Returns true once `on` has been true for `ms` milliseconds. */
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
