/** Puts the pane into a page: the real task pane and the preview page both do it here. */
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { FluentProvider } from "@fluentui/react-components";
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
}

export interface MountedPane {
  readonly pane: PaneStore;
  readonly unmount: () => Promise<void>;
}

/** Draws the pane in the element, which should fill the pane's place, and has it look into the workbook. */
export function mountPane(element: HTMLElement, options: MountOptions): MountedPane {
  const { saveFile = downloadFile, theme = preferredTheme(), ...rest } = options;
  const pane = createPane({ ...rest, saveFile });
  const root = createRoot(element);
  root.render(<ThemedPane pane={pane} theme={theme} />);
  void pane.start();
  return {
    pane,
    unmount: async () => {
      root.unmount();
      await pane.dispose();
    },
  };
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
