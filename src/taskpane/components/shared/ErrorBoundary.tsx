/** Keeps a fault in one screen from taking the pane away. */
import { Component } from "react";
import type { ReactNode } from "react";

interface Props {
  /** @param retry draws the children anew */
  readonly fallback: (retry: () => void) => ReactNode;
  /** A change of it is a new start: another screen, say. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedKey: string | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedKey: null };

  override componentDidCatch(): void {
    this.setState({ failedKey: this.props.resetKey });
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failedKey: "" };
  }

  override render(): ReactNode {
    const { failedKey } = this.state;
    const { fallback, resetKey, children } = this.props;
    if (failedKey === null || (failedKey !== "" && failedKey !== resetKey)) return children;
    return fallback(() => {
      this.setState({ failedKey: null });
    });
  }
}
