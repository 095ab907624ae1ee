/** What the host refuses, in the page's terms: its own words are those of a Chinese Excel. */
import type { Refusal as HostRefusal } from "../host";
import type { Refusal } from "./texts";

/** The title of alerts whose validation has none. */
const EXCEL = "Microsoft Excel";

export function refusalFor({ reason, title, message }: HostRefusal): Refusal {
  switch (reason) {
    case "validation":
      return { kind: "invalid", title: title === EXCEL ? "" : title, message };
    case "locked":
      return { kind: "locked", title: "", message: "" };
    case "readOnly":
      return { kind: "read-only", title: "", message: "" };
    case "nothingToUndo":
      return { kind: "nothing-to-undo", title: "", message: "" };
    case "structure":
    case "nothingToRedo":
    case "invalid":
      return { kind: "impossible", title: "", message: "" };
  }
}
