/** What the pane takes from Office besides the workbook: language and colours. */
import { localeOf } from "../i18n/locale";
import type { Locale } from "../i18n";
import { preferredTheme, themeByBackground } from "./theme";
import type { ThemeName, ThemeSource } from "./theme";

/** The language that Office shows its own menus in; Chinese for any but English. */
export function officeLocale(): Locale {
  return localeOf(Office.context.displayLanguage);
}

/** Office's own theme where it tells of one, else the system's preference. */
export function officeTheme(): ThemeSource {
  const preferred = preferredTheme();
  return {
    current: () => ownTheme() ?? preferred.current(),
    subscribe: (changed) => {
      const end = preferred.subscribe(changed);
      // Told by some versions only; the others keep the theme until the pane is opened again.
      try {
        Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
      } catch {
        return end;
      }
      return () => {
        end();
        Office.context.document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: changed });
      };
    },
  };
}

/** https://learn.microsoft.com/javascript/api/office/office.officetheme: absent on the Mac and in older versions. */
function ownTheme(): ThemeName | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? themeByBackground(theme.bodyBackgroundColor) : null;
}
