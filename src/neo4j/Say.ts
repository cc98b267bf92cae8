/** Tells the person what goes on, a line at a time, on stderr. */
export type Say = (line: string) => void;
