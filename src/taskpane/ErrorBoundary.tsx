import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { Notice } from "./parts/Notice";
import { TEXTS } from "./texts";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly isBroken: boolean;
}

/** Our own mistakes end here: the workbook is untouched, and the pane can start again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main style={{ boxSizing: "border-box", minHeight: "100vh", padding: "16px" }}>
        <Notice isTold intent="error" titre={TEXTS.panne.titre} corps={TEXTS.panne.corps}>
          <Button
            onClick={() => {
              this.setState({ isBroken: false });
            }}
          >
            {TEXTS.panne.rouvrir}
          </Button>
        </Notice>
      </main>
    );
  }
}
