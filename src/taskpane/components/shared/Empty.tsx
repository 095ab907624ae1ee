/** What a screen says when it has nothing to show, and what to do about it. */
import type { ReactNode } from "react";
import type { Advice } from "../../../i18n/pane";
import { useSharedStyles } from "./styles";

export function Empty({ advice, children }: { readonly advice: Advice; readonly children?: ReactNode }) {
  const shared = useSharedStyles();
  return (
    <section className={shared.card}>
      <h2 className={shared.subheading}>{advice.title}</h2>
      <p className={shared.text}>{advice.body}</p>
      {children && <div className={shared.row}>{children}</div>}
    </section>
  );
}
