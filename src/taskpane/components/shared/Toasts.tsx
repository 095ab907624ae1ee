/** Shows what the store tells, briefly and in a corner. */
import { useEffect, useRef } from "react";
import { Toast, ToastBody, Toaster, ToastTitle, useToastController } from "@fluentui/react-components";
import { usePaneState, useTexts } from "./context";

const TOASTER = "pane-toasts";
/** Milliseconds; failures stay longer, since there is something to do about them. */
const SHORT = 3_000;
const LONG = 9_000;

export function Toasts() {
  const { notices } = usePaneState();
  const { shell } = useTexts();
  const { dispatchToast } = useToastController(TOASTER);
  const seen = useRef(0);
  useEffect(() => {
    for (const { id, intent, content } of notices) {
      if (id <= seen.current) continue;
      seen.current = id;
      const { title, body } = shell.notice(content);
      const calm = intent === "success" || intent === "info";
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body !== undefined && <ToastBody>{body}</ToastBody>}
        </Toast>,
        { intent, timeout: calm ? SHORT : LONG, pauseOnHover: true, politeness: "polite" },
      );
    }
  }, [notices, shell, dispatchToast]);
  return <Toaster toasterId={TOASTER} position="bottom" limit={3} />;
}
