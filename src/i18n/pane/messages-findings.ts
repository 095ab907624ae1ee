/** What people decide about findings and rules. */
import type { RuleChoice, RuleGroup } from "../../checks";

export interface FindingsTexts {
  readonly write: string;
  readonly writing: string;
  readonly ignore: string;
  /** On the button, for those who only hear it. */
  readonly ignoreOf: (finding: string) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly ignored: (count: number) => string;
  readonly because: (reason: string) => string;
  readonly stopIgnoring: string;
  readonly stopIgnoringOf: (finding: string) => string;
  readonly settings: string;
  readonly settingsIntro: string;
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly choices: Readonly<Record<RuleChoice, string>>;
  readonly usual: (choice: string) => string;
  readonly reset: string;
}
