/** Shows what the store tells. */
import { usePaneState, useTexts } from "./context";
import { Notices } from "./Notices";

export function Toasts() {
  const { notices } = usePaneState();
  const { shell } = useTexts();
  return <Notices notices={notices.map(({ id, intent, content }) => ({ id, intent, ...shell.notice(content) }))} />;
}
