/** What a cell looks like, and whether it takes input: only what differs from a cell that nobody has formatted. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** RRGGBB, as all colours. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Takes input on a protected sheet. */
  readonly unlocked?: boolean;
}
