import {
  AnnounceProvider,
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
import { useFocusKept } from "./useFocusKept";

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly titre: string;
  readonly corps?: string;
  readonly onClose?: () => void;
  /** Said aloud when it appears; by default, something else says it, or it is read in its place. */
  readonly isTold?: boolean;
  /** Buttons. */
  readonly children?: ReactNode;
}

/** A bar says itself, even behind another tab: nothing would be said once. */
const SILENT = { announce: () => undefined };

/** What happened, why, what to do: multiline, so that nothing is cut in a narrow pane. */
export function Notice({ isTold = false, ...props }: NoticeProps) {
  return isTold ? (
    <Bar {...props} />
  ) : (
    <AnnounceProvider value={SILENT}>
      <Bar {...props} />
    </AnnounceProvider>
  );
}

function Bar({ intent, titre, corps = "", onClose, children }: Omit<NoticeProps, "isTold">) {
  const bar = useFocusKept();
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
    <MessageBar
      ref={bar}
      intent={intent}
      layout="multiline"
      politeness={intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>
        <MessageBarTitle>{titre}</MessageBarTitle>
        {/* The blank keeps the two sentences apart where they are said. */}
        {corps === "" ? null : <div>{` ${corps}`}</div>}
      </MessageBarBody>
      {(children === undefined || children === null) && close === null ? null : (
        <MessageBarActions containerAction={close}>{children}</MessageBarActions>
      )}
    </MessageBar>
  );
}
