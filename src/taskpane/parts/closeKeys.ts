import type { KeyboardEvent } from "react";

/** Escape and Alt + ← leave a screen for the one before. */
export function closeKeys(onClose: () => void): (event: KeyboardEvent) => void {
  return ({ key, altKey, defaultPrevented }) => {
    // A menu or a dialog of the screen has already taken the key.
    if (defaultPrevented) return;
    if (key === "Escape" || (altKey && key === "ArrowLeft")) onClose();
  };
}
