import { Component, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component of a part of the page that is loaded when it is first shown. What fails there is thrown to the boundary. */
export function loadedLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function LoadedLater(props: P) {
    const [Part, setPart] = useState(() => known);
    const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (known) return;
      let wanted = true;
      load().then(
        (part) => {
          known = part;
          if (wanted) setPart(() => part);
        },
        (error: unknown) => wanted && setFailed({ error }),
      );
      return () => {
        wanted = false;
      };
    }, []);
    if (failed) throw failed.error;
    return Part && <Part {...props} />;
  };
}

interface Props {
  readonly onFailed: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Keeps the rest of the page when a part of it fails: shows nothing in its place, and reports why. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
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
