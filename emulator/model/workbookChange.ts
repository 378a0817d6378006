import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** What the model tells those who follow it: the events, the calculation, a grid on screen. */
export type WorkbookChange =
  | { readonly kind: "cells" | "formats" | "selection"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: "structure";
      readonly what: "added" | "deleted" | "renamed" | "moved" | "shifted" | "visibility";
      readonly sheet: Sheet;
    }
  | { readonly kind: "activated" | "deactivated"; readonly sheet: Sheet }
  | { readonly kind: "names" };

export type ChangeListener = (change: WorkbookChange) => void;
