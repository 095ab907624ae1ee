/** The pane's looks: Fluent's, light or dark, in a font that has Chinese characters. */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark";

/** Where the theme comes from, and word of its changes. */
export interface ThemeSource {
  readonly current: () => ThemeName;
  /** @returns what ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
}

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

/** What the person has asked of the system. */
export function preferredTheme(): ThemeSource {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    current: () => (query.matches ? "dark" : "light"),
    subscribe: (changed) => {
      query.addEventListener("change", changed);
      return () => {
        query.removeEventListener("change", changed);
      };
    },
  };
}

/** Light or dark by a background's colour, `#RRGGBB`; null for anything else. */
export function themeByBackground(color: string | undefined): ThemeName | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Rec. 601 luma: near enough to what the eye takes for bright.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
