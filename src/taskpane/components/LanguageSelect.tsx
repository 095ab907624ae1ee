/** The language, which Office's own decides until somebody chooses. */
import { Select } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "./shared/context";

export function LanguageSelect() {
  const pane = usePane();
  const { locale } = usePaneState();
  const { shell } = useTexts();
  return (
    <Select
      size="small"
      appearance="filled-lighter"
      aria-label={shell.language}
      value={locale}
      onChange={(_, { value }) => {
        pane.setLocale(value === "en-US" ? "en-US" : "zh-CN");
      }}
    >
      <option value="zh-CN" lang="zh-CN">
        中文
      </option>
      <option value="en-US" lang="en">
        EN
      </option>
    </Select>
  );
}
