/** A run of the suite as a component sees it: started, going on, stopped, through. */
import { useRef, useState } from "react";
import { CASES, runCases } from "../../excel/conformance";
import type { CaseOutcome, ConformanceCase, ExcelAccess } from "../../excel/conformance";

export interface ConformanceRun {
  readonly state: "idle" | "running" | "done";
  readonly outcomes: readonly CaseOutcome[];
  /** The number of cases of this run. */
  readonly total: number;
  /** Runs the cases whose id or title has the words; all for none. Nothing happens while a run goes on. */
  readonly start: (words: string) => void;
  /** Ends the run after the case that is being run. */
  readonly stop: () => void;
}

export function useConformanceRun(access: ExcelAccess, cases: readonly ConformanceCase[] = CASES): ConformanceRun {
  const [state, setState] = useState<ConformanceRun["state"]>("idle");
  const [outcomes, setOutcomes] = useState<readonly CaseOutcome[]>([]);
  const [total, setTotal] = useState(0);
  const running = useRef<AbortController | null>(null);

  const run = async (chosen: readonly ConformanceCase[], controller: AbortController): Promise<void> => {
    await runCases(access, chosen, {
      signal: controller.signal,
      onProgress: (_done, _total, outcome) => {
        if (outcome !== null) setOutcomes((before) => [...before, outcome]);
      },
    });
    running.current = null;
    setState("done");
  };

  return {
    state,
    outcomes,
    total,
    start(words) {
      if (running.current !== null) return;
      const chosen = chooseCases(cases, words);
      const controller = new AbortController();
      running.current = controller;
      setOutcomes([]);
      setTotal(chosen.length);
      setState("running");
      void run(chosen, controller);
    },
    stop() {
      running.current?.abort();
    },
  };
}

/** The cases whose id or title has all of the words. */
export function chooseCases(cases: readonly ConformanceCase[], words: string): readonly ConformanceCase[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return cases.filter(({ id, title }) => {
    const text = `${id} ${title}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
