/** Under what a statement is to look for the items of a list. */
export interface LookUnder {
  /** A kind of node. */
  look: string;
  /** Their ids, where they are not the parents themselves. */
  under: readonly string[] | null;
}
