import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component that is loaded when it is first rendered. A failure to load is thrown to the nearest error boundary. */
export function lazyComponent<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyComponent(props: P) {
    const [Content, setContent] = useState(() => loaded);
    const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (loaded) return;
      let mounted = true;
      load().then(
        (component) => {
          loaded = component;
          if (mounted) setContent(() => component);
        },
        (error: unknown) => mounted && setFailed({ error }),
      );
      return () => {
        mounted = false;
      };
    }, []);
    if (failed) throw failed.error;
    return Content && <Content {...props} />;
  };
}

interface Props {
  readonly onFailed: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Renders nothing when a descendant fails, and reports the error; the rest of the page is kept. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailed(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
