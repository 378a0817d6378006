import { Spinner } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import { Screen } from "./Screen";

/** In place of a screen that is being loaded. */
export function Coming() {
  return (
    <Screen>
      <Spinner size="tiny" aria-label={TEXTS.chargement} />
    </Screen>
  );
}
