/** Keeps a fault in one screen from taking the window away. What was typed is saved already. */
import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What to show instead; `retry` tries the screen again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** What is shown: at another screen the fault is forgotten. */
  readonly screen: string;
}

export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.screen !== this.props.screen) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
