/** The pane's frame: tabs, the screen they choose, toasts. */
import { useEffect, useLayoutEffect, useRef } from "react";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { View } from "../store/state";
import { LanguageSelect } from "./LanguageSelect";
import { Broken, Screen } from "./Screen";
import { usePane, usePaneState, useTexts } from "./shared/context";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { useSharedStyles } from "./shared/styles";
import { Toasts } from "./shared/Toasts";
import { useShortcuts } from "./use-shortcuts";

const VIEWS: readonly View[] = ["start", "score", "check", "ranking"];

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalS,
  },
  panel: { padding: tokens.spacingHorizontalM, minWidth: 0, ":focus": { outlineStyle: "none" } },
});

export function Pane() {
  const pane = usePane();
  const { view, locale } = usePaneState();
  const { shell } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const root = useShortcuts();
  const panel = useRef<HTMLDivElement>(null);
  // What had the keyboard goes with the last screen. Before the new screen's own effects, which may take it further.
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || panel.current?.contains(activeElement)) panel.current?.focus();
  }, [view]);
  // So does what goes within a screen: a button that starts something makes room for its progress.
  const isHere = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      isHere.current = target instanceof Node && panel.current?.contains(target) === true;
    };
    document.addEventListener("focusin", note);
    return () => {
      document.removeEventListener("focusin", note);
    };
  }, []);
  useLayoutEffect(() => {
    if (isHere.current && document.activeElement === document.body) panel.current?.focus();
  });
  return (
    <main className={styles.pane} ref={root} lang={locale}>
      <header className={styles.head}>
        <h1 className={shared.hidden}>{shell.title}</h1>
        <TabList
          size="small"
          aria-label={shell.sections}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            const next = VIEWS.find((one) => one === value);
            if (next) pane.show(next);
          }}
        >
          {VIEWS.map((one) => (
            <Tab key={one} id={`tab-${one}`} value={one} aria-controls="screen">
              {shell.views[one]}
            </Tab>
          ))}
        </TabList>
        <LanguageSelect />
      </header>
      <div
        className={styles.panel}
        id="screen"
        role="tabpanel"
        aria-labelledby={`tab-${view}`}
        tabIndex={-1}
        ref={panel}
      >
        <ErrorBoundary resetKey={view} fallback={(retry) => <Broken retry={retry} />}>
          <Screen />
        </ErrorBoundary>
      </div>
      <Toasts />
    </main>
  );
}
