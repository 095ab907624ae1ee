/** The page for those without Excel: index.html's first picture stays until everything else has come. */
import "./page.css";

/** Said before any text of ours is loaded, or when none can be. */
const FAILED = [
  { lang: "zh-CN", text: "评分簿没能打开。请检查网络后重试；仍不行请换用较新的 Chrome、Edge、Firefox 或 Safari。" },
  {
    lang: "en",
    text: "Scorebook could not be opened. Check the network and try again; else use a recent Chrome, Edge, Firefox or Safari.",
  },
];

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  try {
    const { openPage } = await import("./grid/frame/open-page");
    await openPage(root);
  } catch (error) {
    console.error(error);
    fail(root);
  }
}

function fail(root: HTMLElement): void {
  const box = document.createElement("div");
  box.className = "page";
  box.setAttribute("role", "alert");
  for (const { lang, text } of FAILED) {
    const line = document.createElement("p");
    line.lang = lang;
    line.textContent = text;
    box.append(line);
  }
  const retry = document.createElement("button");
  retry.textContent = "重试 · Try again";
  retry.addEventListener("click", () => {
    window.location.reload();
  });
  box.append(retry);
  root.replaceChildren(box);
}

void start();
