/** What surrounds the screens: title, tabs, problems and toasts. */
import type { Advice, NoticeContent, Problem } from "./messages-notices";

export interface ShellTexts {
  readonly title: string;
  readonly language: string;
  readonly views: Readonly<Record<"start" | "score" | "check" | "ranking", string>>;
  readonly sections: string;
  readonly loading: string;
  readonly notReady: string;
  readonly toStart: string;
  readonly retry: string;
  readonly close: string;
  readonly undo: string;
  readonly broken: Advice;
  readonly unreadable: string;
  readonly repair: string;
  readonly failed: string;
  readonly problem: (problem: Problem) => Advice;
  readonly notice: (content: NoticeContent) => { readonly title: string; readonly body?: string };
}
