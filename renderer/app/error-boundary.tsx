/** Keeps a fault in one screen from taking the window away. What was typed is saved already. */
import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What to show instead; `retry` tries the screen again. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** Which screen it is: at another one the fault is forgotten. */
  readonly screen: string;
}

interface State {
  readonly failed: boolean;
  readonly screen: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, screen: this.props.screen };

  static getDerivedStateFromError(): Pick<State, 'failed'> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ screen }: Props, before: State): State | null {
    return screen === before.screen ? null : { failed: false, screen };
  }

  override render(): ReactNode {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
