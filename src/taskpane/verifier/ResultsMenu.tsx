import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import type { ResultsTools } from "./useResultsTools";

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "1fr",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  action: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

interface ResultsMenuProps {
  readonly id: string;
  readonly tools: ResultsTools;
  readonly isEmpty: boolean;
  /** Null where no formula is computed. */
  readonly onAutonome: (() => void) | null;
}

/** What may be done with the results beside reading them; no click here changes a cell of the person. */
export function ResultsMenu({ id, tools, isEmpty, onAutonome }: ResultsMenuProps) {
  const styles = useStyles();
  const actions = [
    { texte: TEXTS.resultats.reperer, run: tools.mark, isIdle: isEmpty },
    { texte: TEXTS.resultats.retirerReperes, run: tools.clearMarks, isIdle: false },
    { texte: TEXTS.resultats.rapport, run: tools.writeReport, isIdle: false },
    { texte: TEXTS.resultats.copier, run: tools.copySummary, isIdle: false },
    ...(onAutonome === null
      ? []
      : [{ texte: TEXTS.autonomie.ouvrir, run: onAutonome, isIdle: false }]),
  ];
  return (
    <div id={id} role="group" aria-label={TEXTS.resultats.actions} className={styles.actions}>
      {actions.map(({ texte, run, isIdle }) => (
        <Button
          key={texte}
          appearance="subtle"
          className={styles.action}
          disabledFocusable={isIdle}
          onClick={run}
        >
          {texte}
        </Button>
      ))}
    </div>
  );
}
