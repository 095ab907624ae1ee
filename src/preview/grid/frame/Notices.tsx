/** Toasts of the page; the pane has its own. */
import { useEffect, useRef } from "react";
import { Toast, ToastBody, Toaster, ToastTitle, useToastController } from "@fluentui/react-components";
import { usePageState, usePageTexts } from "./context";

const TOASTER = "page-toasts";
/** Milliseconds; what asks for something to be done stays longer. */
const SHORT = 5_000;
const LONG = 12_000;

export function Notices() {
  const { notices } = usePageState();
  const texts = usePageTexts();
  const { dispatchToast } = useToastController(TOASTER);
  const seen = useRef(0);
  useEffect(() => {
    for (const { id, intent, content } of notices) {
      if (id <= seen.current) continue;
      seen.current = id;
      const { title, body } = texts.notice(content);
      const calm = intent === "success" || intent === "info";
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          {body !== undefined && <ToastBody>{body}</ToastBody>}
        </Toast>,
        { intent, timeout: calm ? SHORT : LONG, pauseOnHover: true, politeness: "polite" },
      );
    }
  }, [notices, texts, dispatchToast]);
  return <Toaster toasterId={TOASTER} position="bottom-start" limit={3} />;
}
