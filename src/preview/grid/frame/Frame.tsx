/** The whole page: the bar, what must be known, grid and pane; a veil over them while the workbook is exchanged. */
import { useEffect, useSyncExternalStore } from "react";
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { themeOf } from "../../../taskpane/theme";
import { PageContext, usePage, usePageState, usePageTexts } from "./context";
import { Dialogs } from "./Dialogs";
import { PageNotices } from "./PageNotices";
import type { Page } from "./page";
import { Split } from "./Split";
import { TopBar } from "./TopBar";

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  bar: { flexShrink: 0 },
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    boxSizing: "border-box",
    width: "min(340px, calc(100% - 32px))",
    padding: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow28,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** No class: Fluent gives those to the layers of its dialogs as well, which would cover the page. */
const WHOLE = { height: "100%" };

export interface FrameProps {
  readonly page: Page;
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
}

export function Frame({ page, gridPlace, panePlace }: FrameProps) {
  const { theme } = page;
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(name)} style={WHOLE}>
      <PageContext value={page}>
        <div className={styles.frame}>
          <TopBar />
          <ElsewhereBar />
          <Split gridPlace={gridPlace} panePlace={panePlace} />
        </div>
        <Veil />
        <Dialogs />
        <PageNotices />
        <Language />
      </PageContext>
    </FluentProvider>
  );
}

/** Another tab has the work. */
function ElsewhereBar() {
  const page = usePage();
  const { keeping } = usePageState();
  const texts = usePageTexts();
  const styles = useStyles();
  if (keeping !== "elsewhere") return null;
  return (
    <aside className={styles.bar} aria-label={texts.keeping.elsewhere}>
      <MessageBar intent="warning">
        <MessageBarBody>{texts.elsewhere}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void page.continueHere()}>
            {texts.continueHere}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </aside>
  );
}

function Veil() {
  const { working } = usePageState();
  const texts = usePageTexts();
  const styles = useStyles();
  if (!working) return null;
  const label = texts.working[working.task];
  return (
    <div className={styles.veil}>
      <div className={styles.card} role="alert" aria-busy>
        <Spinner label={label} />
        {working.share !== null && <ProgressBar value={working.share} aria-label={label} />}
      </div>
    </div>
  );
}

/** What stands outside of React. */
function Language() {
  const { locale } = usePageState();
  const texts = usePageTexts();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = texts.title;
  }, [locale, texts]);
  return null;
}
