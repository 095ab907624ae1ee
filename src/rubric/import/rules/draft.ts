/** What a sentence says of its score, before ids and short names are given. */
import type { Tier } from "../../types";
import type { Certainty, Recognised } from "../question";

export interface CounterDraft {
  /** The words that say what is counted. */
  readonly words: string;
  readonly label: string;
  readonly step: number;
  /** Whether the words say 权重的: the step is then of the indicator, not of the criterion. */
  readonly ofWeight: boolean;
}

export interface LevelDraft {
  readonly label: string;
  /** Null where the words give an order alone. */
  readonly share: number | null;
}

export type RuleDraft =
  | { readonly kind: "range" }
  | { readonly kind: "benchmark"; readonly counts: string; readonly words: string }
  | { readonly kind: "tiers"; readonly about: string; readonly counts: string; readonly tiers: readonly Tier[] }
  /** Lowest first, without the one that earns nothing. */
  | { readonly kind: "levels"; readonly levels: readonly LevelDraft[]; readonly words: string }
  | {
      readonly kind: "counters";
      readonly counters: readonly CounterDraft[];
      readonly words: string;
      /** 共25%: it costs no more than its share. */
      readonly isCapped: boolean;
    };

/** Why a person should look at it. */
export type Doubt = "discretionary" | "rule-unclear";

export interface Draft {
  readonly rule: RuleDraft;
  /** Of the indicator; null where the sentence does not say. */
  readonly share: number | null;
  /** The words that the rule was read from. */
  readonly words: string;
  readonly kind: Recognised;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** What a recogniser needs to know besides the sentence. */
export interface Context {
  /** Of the indicator, in points, without its sign. */
  readonly weight: number;
  readonly category: "base" | "bonus" | "penalty";
}

/** Reads a sentence's body, or leaves it to the next recogniser. */
export type Recogniser = (body: string, context: Context) => Draft | null;
