/** The numbers under which the client listens to events, read from the shipped client. */
export const eventTypes: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
};

const REGISTRATION = /^_(Un)?[Rr]egister(?:Event)?([A-Za-z]+?)(?:Event)?$/;

export interface Registration {
  readonly eventName: string;
  readonly isRemoval: boolean;
}

/** "_RegisterDataChangedEvent" or "_UnregisterEventNameChanged", as the client calls them. */
export function readRegistration(memberName: string): Registration | undefined {
  const match = REGISTRATION.exec(memberName);
  if (!match) return undefined;
  return { eventName: match[2] ?? "", isRemoval: match[1] !== undefined };
}
