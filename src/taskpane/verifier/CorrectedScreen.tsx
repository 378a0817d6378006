import { Button } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Anomalie } from "../../domain/anomalies/anomalie";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";

interface CorrectedScreenProps {
  readonly titre: string;
  /** Anomalies that are left in the list. */
  readonly left: number;
  readonly next: Anomalie | undefined;
  readonly onShow: (anomalie: Anomalie) => void;
  readonly onClose: () => void;
}

/** The anomaly that was in front is no longer in the workbook. */
export function CorrectedScreen({ titre, left, next, onShow, onClose }: CorrectedScreenProps) {
  const toNext =
    next === undefined ? null : (
      <Button
        appearance="primary"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={() => {
          onShow(next);
        }}
      >
        {TEXTS.detail.suivante}
      </Button>
    );
  return (
    <Screen onKeyDown={closeKeys(onClose)} footer={toNext}>
      <BackButton onClick={onClose}>{TEXTS.detail.retour}</BackButton>
      <ScreenTitle>{titre}</ScreenTitle>
      <Notice
        intent="success"
        titre={TEXTS.detail.corrige}
        corps={`${TEXTS.detail.corrigeCorps} ${TEXTS.detail.reste(left)}`}
      />
    </Screen>
  );
}
