import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { TEXTS } from "../texts";

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly titre: string;
  readonly corps?: string;
  readonly onClose?: () => void;
  /** Buttons. */
  readonly children?: ReactNode;
}

/** What happened, why, what to do: multiline, so that nothing is cut in a narrow pane. */
export function Notice({ intent, titre, corps = "", onClose, children }: NoticeProps) {
  const close =
    onClose === undefined ? null : (
      <Button
        appearance="transparent"
        aria-label={TEXTS.fermerMessage}
        icon={<DismissRegular />}
        onClick={onClose}
      />
    );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{titre}</MessageBarTitle>
        {corps === "" ? null : <div>{corps}</div>}
      </MessageBarBody>
      {(children === undefined || children === null) && close === null ? null : (
        <MessageBarActions containerAction={close}>{children}</MessageBarActions>
      )}
    </MessageBar>
  );
}
