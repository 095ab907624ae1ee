/** What was just done, or could not be, told briefly at the bottom: toasts, of the pane and of the page around it. */
import { useEffect, useId, useRef } from "react";
import {
  Button,
  makeStyles,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import type { ToastIntent } from "@fluentui/react-components";

export interface NoticeShown {
  /** Ascending: each is told once. */
  readonly id: number;
  readonly intent: ToastIntent;
  readonly title: string;
  readonly body?: string;
  /** What can be done about it at once. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Milliseconds; what asks for something to be done stays longer. */
const SHORT = 4_000;
const LONG = 10_000;

const useStyles = makeStyles({
  /** At the bottom of what scrolls, or of its place where that is short; without room of its own. Toasts in the middle of the window would hide the grid. */
  place: { position: "sticky", bottom: 0, marginTop: "auto", height: 0, zIndex: 2 },
  toasts: { width: "min(292px, calc(100% - 16px))" },
});

/** Stands inside of a landmark, or people who go from one to the next would never come upon it. */
export function Notices({ notices }: { readonly notices: readonly NoticeShown[] }) {
  const styles = useStyles();
  const toasterId = useId();
  const { dispatchToast } = useToastController(toasterId);
  const seen = useRef(0);
  useEffect(() => {
    for (const { id, intent, title, body, action } of notices) {
      if (id <= seen.current) continue;
      seen.current = id;
      const calm = (intent === "success" || intent === "info") && !action;
      dispatchToast(
        <Toast>
          <ToastTitle action={action ? <Action {...action} /> : null}>{title}</ToastTitle>
          {body !== undefined && <ToastBody>{body}</ToastBody>}
        </Toast>,
        { intent, timeout: calm ? SHORT : LONG, pauseOnHover: true, politeness: "polite" },
      );
    }
  }, [notices, dispatchToast]);
  return (
    <div className={styles.place}>
      <Toaster inline className={styles.toasts} toasterId={toasterId} position="bottom" limit={3} />
    </div>
  );
}

function Action({ label, run }: NonNullable<NoticeShown["action"]>) {
  return (
    <ToastTrigger>
      <Button size="small" appearance="transparent" onClick={run}>
        {label}
      </Button>
    </ToastTrigger>
  );
}
