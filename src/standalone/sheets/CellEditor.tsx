import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";
import { cellAddress, type CellPlace } from "../../domain/sheet";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  field: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    minWidth: "180px",
    padding: "0 4px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface CellEditorProps {
  readonly place: CellPlace;
  readonly box: CSSProperties;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onCancel: () => void;
}

/** The value of a cell while it is changed: Enter keeps it, Escape and leaving do not. */
export function CellEditor({ place, box, text, onType, onCancel }: CellEditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === "Escape") onCancel();
    if (key !== "Enter") return;
    if (currentTarget.value === text) onCancel();
    else onType(currentTarget.value);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      style={box}
      aria-label={TEXTS.feuille.saisie(cellAddress(place.row, place.column))}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={onCancel}
    />
  );
}
