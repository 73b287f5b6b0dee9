import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dress } from './actions/case.ts';
import { App } from './shell/App.tsx';
import { getState } from './state/store.ts';

dress(getState().theme);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
