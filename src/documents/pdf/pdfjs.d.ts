export * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How many damaged streams this thread has met. */
export const inflating: { readonly failures: number };

/** The half of pdfjs that reads the file; it has no published types. */
export const WorkerMessageHandler: {
  /** Serves the requests that come in at a port. */
  initializeFromPort: (port: unknown) => void;
};
