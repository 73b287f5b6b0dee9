import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import { wordsNow } from '../words/words.ts';

/** Shown when the page has failed. The address still contains the view, so a reload restores it. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const words = wordsNow();
    return (
      <main className={layout.section} role="alert">
        <p>{words.notices.crashed}</p>
        <Button onClick={() => location.reload()}>{words.notices.reload}</Button>
      </main>
    );
  }
}
