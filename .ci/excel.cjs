/** Runs first in `npm run start:excel`: where there is no Excel to start, it says what to do instead, and ends with 1. */
if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    [
      `本机系统（${process.platform}）没有 Excel 桌面版，无法启动。`,
      "  · npm start：在浏览器里同时打开任务窗格和工作簿，不需要 Excel。",
      "  · npm run start:https：供网页版 Excel 使用；保持运行，在 Excel 中上传 manifest.xml（开始 › 加载项 › 更多加载项 › 我的加载项 › 上传我的加载项）。",
      `There is no desktop Excel for this system (${process.platform}), so none can be started.`,
      "  - npm start shows the same pane beside a sheet in the browser, without Excel.",
      "  - npm run start:https serves Excel on the web: leave it running and upload manifest.xml there (Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in).",
    ].join("\n"),
  );
  process.exitCode = 1;
}
