import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  children: ReactNode
  /** Shown in place of what could not be drawn; `again` draws it anew. */
  renderFailed: (again: () => void) => ReactNode
}

/** Keeps what cannot be drawn from taking the rest of the window with it. The error itself goes to the console. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    const { children, renderFailed } = this.props
    return this.state.failed ? renderFailed(() => this.setState({ failed: false })) : children
  }
}
