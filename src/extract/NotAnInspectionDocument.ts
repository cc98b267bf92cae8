/** The document could be read, but is none of the three kinds that are extracted. The message says why and what to do. */
export class NotAnInspectionDocument extends Error {
  override readonly name = 'NotAnInspectionDocument';
  readonly file: string;
  /** What was looked for and not found, or which kind of document it is instead. */
  readonly reason: string;
  /** What the person who gave the file can do. */
  readonly whatToDo: string;

  constructor(file: string, reason: string, whatToDo: string) {
    super(`${file}: ${reason} ${whatToDo}`);
    this.file = file;
    this.reason = reason;
    this.whatToDo = whatToDo;
  }
}
