import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { TEXTS } from "./texts";

interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asked before what was not saved is lost. */
export function LeaveDialog({ isOpen, onStay, onLeave }: LeaveDialogProps) {
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
            <Button appearance="primary" onClick={onStay}>
              {TEXTS.classeur.quitterNon}
            </Button>
            <Button onClick={onLeave}>{TEXTS.classeur.quitterOui}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
