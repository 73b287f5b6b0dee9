import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component of a part of the page that is loaded when it is first shown. What fails there is thrown to the boundary. */
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

/** Keeps the rest of the page when a part of it fails: shows nothing in its place, and reports why. */
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
