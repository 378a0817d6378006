import {
  DeviceInputEventType,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
  whenSheetEditorActivated,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** Above the grid's own, whose list of functions takes the key for itself while it is shown. */
const PRIORITY = 2000;

/** As in Excel, Enter ends what is typed in a cell; only Tab takes the function that is proposed. */
export function endTypingWithEnter({ injector }: Grid, unitId: string): void {
  injector.get(IShortcutService).registerShortcut({
    id: SetCellEditVisibleOperation.id,
    binding: KeyCode.ENTER,
    priority: PRIORITY,
    preconditions: whenSheetEditorActivated,
    staticParameters: {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
      unitId,
    },
  });
}
