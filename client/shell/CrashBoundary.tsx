import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import { wordsNow } from '../words/words.ts';

/** Stands where a part of the page has failed: the address still holds the view, so a reload brings it back. */
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
