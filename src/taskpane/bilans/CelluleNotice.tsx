import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { TEXTS } from "../texts";
import type { Asked } from "./celluleChoisie";

interface CelluleNoticeProps {
  readonly asked: Asked | null;
  readonly onOrigine: (asked: Asked) => void;
}

/** The figure under the cell selected in a bilan, and the way to its rows; nothing elsewhere. */
export function CelluleNotice({ asked, onOrigine }: CelluleNoticeProps) {
  if (!asked?.cellule) return null;
  const { feuille, libelle } = asked.cellule;
  return (
    <Notice intent="info" titre={libelle} corps={feuille}>
      <Button
        onClick={() => {
          onOrigine(asked);
        }}
      >
        {TEXTS.origine.titre}
      </Button>
    </Notice>
  );
}
