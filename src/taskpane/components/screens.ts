/**
 * The screens, each loaded when it is first shown, so that the pane itself is there soon; and all of them as soon as
 * nothing else is to be done, so that the next one is there when it is asked for.
 */
import { lazy } from "react";

const load = {
  make: () => import("./start/MakeScreen"),
  summary: () => import("./start/SummaryScreen"),
  score: () => import("./score/ScoreScreen"),
  check: () => import("./check/CheckScreen"),
  ranking: () => import("./ranking/RankingScreen"),
  regenerate: () => import("./regenerate/RegenerateScreen"),
  library: () => import("./library/LibraryScreen"),
  unreadable: () => import("./start/Unreadable"),
};

export const MakeScreen = lazy(async () => ({ default: (await load.make()).MakeScreen }));
export const SummaryScreen = lazy(async () => ({ default: (await load.summary()).SummaryScreen }));
export const RegenerateScreen = lazy(async () => ({ default: (await load.regenerate()).RegenerateScreen }));
export const LibraryScreen = lazy(async () => ({ default: (await load.library()).LibraryScreen }));
export const ScoreScreen = lazy(async () => ({ default: (await load.score()).ScoreScreen }));
export const CheckScreen = lazy(async () => ({ default: (await load.check()).CheckScreen }));
export const RankingScreen = lazy(async () => ({ default: (await load.ranking()).RankingScreen }));
export const Unreadable = lazy(async () => ({ default: (await load.unreadable()).Unreadable }));

/** Loads what a book needs; a failure shows when the screen is asked for. */
export function preloadScreens(): void {
  for (const screen of [load.score, load.summary, load.check, load.ranking]) void screen().catch(() => undefined);
}
