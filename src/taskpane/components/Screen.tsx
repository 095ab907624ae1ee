/** The screen of the chosen tab, or what stands in for it while there is no scorebook to show. */
import { Suspense, useEffect } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { bookOf } from "../store/state";
import {
  CheckScreen,
  LibraryScreen,
  MakeScreen,
  preloadScreens,
  RegenerateScreen,
  RankingScreen,
  ScoreScreen,
  SummaryScreen,
  Unreadable,
} from "./screens";
import { usePane, usePaneState, useTexts } from "./shared/context";
import { Empty } from "./shared/Empty";
import { useSharedStyles } from "./shared/styles";
import { Unfinished } from "./start/Unfinished";

export function Screen() {
  return (
    <Suspense fallback={<Reading />}>
      <Chosen />
    </Suspense>
  );
}

function Chosen() {
  const state = usePaneState();
  const book = bookOf(state);
  const isReady = book !== null;
  useEffect(() => {
    if (isReady) preloadScreens();
  }, [isReady]);
  if (!book) return <WithoutBook />;
  switch (state.view) {
    case "start":
      if (state.library) return <LibraryScreen />;
      return state.regenerating ? (
        <RegenerateScreen regenerating={state.regenerating} />
      ) : (
        <SummaryScreen book={book} />
      );
    case "score":
      return <ScoreScreen book={book} />;
    case "check":
      return <CheckScreen book={book} />;
    case "ranking":
      return <RankingScreen book={book} />;
  }
}

function WithoutBook() {
  const pane = usePane();
  const { view, stage, library, regenerating } = usePaneState();
  const { shell } = useTexts();
  const retry = <Button onClick={() => void pane.start()}>{shell.retry}</Button>;
  switch (stage.kind) {
    case "ready":
      return null;
    case "starting":
      return <Reading />;
    case "failed": {
      const { title, body } = shell.problem(stage.problem);
      return <Empty advice={{ title: shell.failed, body: `${title} ${body}` }}>{retry}</Empty>;
    }
    case "unreadable":
      if (view === "start" && library) return <LibraryScreen />;
      if (view === "start" && regenerating) return <RegenerateScreen regenerating={regenerating} />;
      return <Unreadable unreadable={stage}>{retry}</Unreadable>;
    case "none":
    case "unfinished":
      if (view === "start" && library && stage.kind === "none") return <LibraryScreen />;
      if (view === "start") return stage.kind === "none" ? <MakeScreen look={stage.look} /> : <Unfinished />;
      return (
        <Empty advice={{ title: shell.views[view], body: shell.notReady }}>
          <Button
            appearance="primary"
            onClick={() => {
              pane.show("start");
            }}
          >
            {shell.toStart}
          </Button>
        </Empty>
      );
  }
}

function Reading() {
  const { shell } = useTexts();
  const { working } = usePaneState();
  const shared = useSharedStyles();
  return (
    <div className={shared.column} role="status">
      <p className={shared.text}>{shell.loading}</p>
      <ProgressBar aria-label={shell.loading} {...(working?.progress ? { value: working.progress.share } : {})} />
    </div>
  );
}

/** Shown where drawing a screen failed. */
export function Broken({ retry }: { readonly retry: () => void }) {
  const { shell } = useTexts();
  return (
    <div role="alert">
      <Empty advice={shell.broken}>
        <Button appearance="primary" onClick={retry}>
          {shell.retry}
        </Button>
      </Empty>
    </div>
  );
}
