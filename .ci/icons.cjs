/** Draws assets/icon.svg anew at the sizes that the manifest and the ribbon ask for: assets/icon-N.png. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const assets = path.resolve(__dirname, "../assets");
const sizes = [16, 32, 64, 80, 128];

async function draw() {
  const svg = readFileSync(path.join(assets, "icon.svg"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env.SCOREBOOK_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    for (const size of sizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<body style="margin:0">${svg.replace("<svg ", `<svg width="${size}" height="${size}" `)}`);
      await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

void draw();
