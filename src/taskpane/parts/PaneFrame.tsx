import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type FocusEvent, type ReactNode } from "react";
import { WasFocused } from "./WasFocused";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    // The box of a choice stands where the texts begin, not a margin further.
    "& :is(.fui-Checkbox, .fui-Radio)": { marginInlineStart: "-8px" },
    // A link told by its colour alone would be told by nothing there.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
  },
});

/** Ground of the pane; knows whether the person is in it, so that no screen takes the focus from the sheet. */
export function PaneFrame({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const wasFocused = useRef(false);
  const onFocus = () => {
    wasFocused.current = true;
  };
  const onBlur = ({ relatedTarget, target }: FocusEvent) => {
    // Towards nowhere, of something still there: the person went to the sheet.
    if (relatedTarget === null && target.isConnected) wasFocused.current = false;
  };
  return (
    <WasFocused value={wasFocused}>
      <div role="presentation" className={styles.pane} onFocus={onFocus} onBlur={onBlur}>
        {children}
      </div>
    </WasFocused>
  );
}
