import { createContext, type RefObject } from "react";

/** True while the focus is in the pane, or was when what had it went away. */
export const WasFocused = createContext<RefObject<boolean>>({ current: false });
