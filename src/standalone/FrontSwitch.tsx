import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TEXTS } from "./texts";

/** Of the bar, which stays in front of both. */
export const SWITCH_HEIGHT = "49px";

const useStyles = makeStyles({
  bar: {
    display: "none",
    position: "fixed",
    insetInline: 0,
    bottom: 0,
    zIndex: 3,
    justifyContent: "center",
    boxSizing: "border-box",
    height: SWITCH_HEIGHT,
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 780px)": { display: "flex" },
  },
});

export type Front = "volet" | "feuilles";

interface FrontSwitchProps {
  readonly front: Front;
  readonly onFront: (front: Front) => void;
}

/** On a narrow screen: which of the pane and the sheets is in front. */
export function FrontSwitch({ front, onFront }: FrontSwitchProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button
        onClick={() => {
          onFront(front === "volet" ? "feuilles" : "volet");
        }}
      >
        {front === "volet" ? TEXTS.classeur.voir : TEXTS.classeur.voirVolet}
      </Button>
    </div>
  );
}
