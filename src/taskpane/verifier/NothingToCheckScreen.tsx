import { Button } from "@fluentui/react-components";
import type { SheetRefusal } from "../../domain/columns/recognition";
import type { AnalysisStore } from "../analysisStore";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";
import { ExempleNotice } from "./ExempleNotice";

interface NothingToCheckScreenProps {
  readonly verification: Verification;
  readonly store: AnalysisStore;
}

/** No sheet is a follow-up: says of each why. */
export function NothingToCheckScreen({ verification, store }: NothingToCheckScreenProps) {
  const { workbook, recognitions } = verification.analysis.suivi;
  const again = (
    <Button appearance="primary" onClick={() => void store.verify()}>
      {TEXTS.rienAVerifier.recommencer}
    </Button>
  );
  return (
    <Screen footer={again}>
      <ScreenTitle>{TEXTS.rienAVerifier.titre}</ScreenTitle>
      {recognitions.map(({ sheet, refusal }) => (
        <Notice
          key={sheet}
          intent="info"
          titre={workbook.sheets[sheet]?.name ?? ""}
          corps={reasonOf(refusal)}
        />
      ))}
      <ExempleNotice {...verification.analysis.suivi} store={store} />
    </Screen>
  );
}

function reasonOf(refusal: SheetRefusal | null): string {
  return refusal === null ? "" : TEXTS.refus[refusal].join(". ");
}
