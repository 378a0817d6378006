import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  // Each on one line: side by side where they fit, one under the other elsewhere.
  button: { whiteSpace: "nowrap" },
});

interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before what was not saved is lost. */
export function LeaveDialog({ isOpen, onStay, onLeave }: LeaveDialogProps) {
  const styles = useStyles();
  return (
    <Dialog
      modalType="alert"
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.classeur.quitter}</DialogTitle>
          <DialogContent>{TEXTS.classeur.quitterCorps}</DialogContent>
          <DialogActions>
            <Button className={styles.button} appearance="primary" onClick={onStay}>
              {TEXTS.classeur.quitterNon}
            </Button>
            <Button className={styles.button} onClick={onLeave}>
              {TEXTS.classeur.quitterOui}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
