/** Puts the pane into a page: the real task pane and the preview page both do it here. */
import { useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import { Pane } from "./components/Pane";
import { PaneContext } from "./components/shared/context";
import { downloadFile } from "./download";
import { createPane } from "./store/store";
import type { Pane as PaneStore, PaneOptions } from "./store/store";
import { preferredTheme, themeOf } from "./theme";
import type { ThemeSource } from "./theme";

export interface MountOptions extends Omit<PaneOptions, "saveFile"> {
  /** The browser's download unless given. */
  readonly saveFile?: PaneOptions["saveFile"];
  /** The system's preference unless given. */
  readonly theme?: ThemeSource;
  /** Where the page's policy asks one of style elements. */
  readonly styleNonce?: string;
}

export interface MountedPane {
  readonly pane: PaneStore;
  readonly unmount: () => Promise<void>;
}

/** Draws the pane in the element, which should fill the pane's place, and has it look into the workbook. */
export function mountPane(element: HTMLElement, options: MountOptions): MountedPane {
  const { saveFile = downloadFile, theme = preferredTheme(), styleNonce, ...rest } = options;
  const pane = createPane({ ...rest, saveFile });
  const root = createRoot(element);
  const themed = <ThemedPane pane={pane} theme={theme} />;
  root.render(styleNonce === undefined ? themed : <NoncedStyles nonce={styleNonce}>{themed}</NoncedStyles>);
  void pane.start();
  return {
    pane,
    unmount: async () => {
      root.unmount();
      await pane.dispose();
    },
  };
}

function NoncedStyles({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  const renderer = useMemo(() => createDOMRenderer(document, { styleElementAttributes: { nonce } }), [nonce]);
  return <RendererProvider renderer={renderer}>{children}</RendererProvider>;
}

/** The pane takes the whole height of its place. */
const FILLING = { display: "flex", flexDirection: "column", minHeight: "100%" } as const;

export function ThemedPane({ pane, theme }: { readonly pane: PaneStore; readonly theme: ThemeSource }) {
  const name = useSyncExternalStore(theme.subscribe, theme.current);
  return (
    <FluentProvider theme={themeOf(name)} style={FILLING}>
      <PaneContext value={pane}>
        <Pane />
      </PaneContext>
    </FluentProvider>
  );
}
