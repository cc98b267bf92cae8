import { z } from 'zod';

/** A property that Neo4j leaves out where it is absent. */
export const absent = <Schema extends z.ZodType>(schema: Schema) => schema.nullish();

export const day = z.iso.date();

/** Offsets into the document's text, and the page on which the words begin. */
export const place = { page: z.int().positive(), start: z.int().nonnegative(), end: z.int().positive() };

/** How a judgement was reached. */
export const decided = { rule: z.string(), confidence: z.number().min(0).max(1) };

/** The area and document that a statement is of, and its place in reading order over all documents. */
export const source = { area: z.string(), document: z.string(), date: absent(day), sortKey: z.string() };
