import { availableParallelism } from 'node:os';
import type { AreaNames } from '../../extract/areas.ts';
import type { ExtractedFile } from './ExtractedFile.ts';
import type { ReadFile } from './readSources.ts';
import type { Part } from './serveExtraction.ts';
import { Threads } from './Threads.ts';
import { whichToExtract } from './whichToExtract.ts';

/** For fewer files than these no thread is started. */
const FILES_WORTH_ONE_THREAD = 4;
/** A further thread takes as long to load and warm up as extracting so many files. */
const FILES_WORTH_A_FURTHER_THREAD = 8;
/** From so many files on, the core that loading and Neo4j mostly need gets a thread too. */
const FILES_WORTH_EVERY_CORE = 200;

/** Extracts a file, but for the texts that are known; or of its texts `only` some. Throws where a thread ended over it. */
type Work = (path: string, known: Promise<ReadonlySet<string>>, only?: ReadonlySet<string>) => Promise<ExtractedFile>;

/** Extracts files on several cores. {@link close} it when done. */
export class ExtractionPool {
  /** How many files it makes sense to ask for at a time. */
  readonly size: number;
  readonly #areas: AreaNames;
  readonly #known: Promise<ReadonlySet<string>>;
  readonly #threads: { close(): Promise<void> }[] = [];
  readonly #work: Work;

  /**
   * Starts the threads that are worth starting for so many files.
   * @param known texts that were extracted before and need not be again, by `sourceKey`
   */
  constructor(
    areas: AreaNames,
    files: number,
    known: Promise<ReadonlySet<string>> = Promise.resolve(new Set<string>()),
  ) {
    this.#areas = areas;
    this.#known = known;
    // Whoever asks for a file hears of it.
    known.catch(() => undefined);
    const cores = availableParallelism();
    const spare = cores - (files < FILES_WORTH_EVERY_CORE ? 1 : 0);
    this.size = Math.max(1, Math.min(spare, Math.floor(files / FILES_WORTH_A_FURTHER_THREAD)));
    if (files < FILES_WORTH_ONE_THREAD) {
      this.#work = extractHere(areas);
    } else if (this.size === 1 && cores > 1) {
      this.size = 2;
      this.#work = this.#inTwoSteps();
    } else {
      this.#work = this.#inOneStep();
    }
  }

  /**
   * Extracts a file; see `extractFile`. What happens to it is in the answer.
   * @param only extracts these texts alone, by `sourceKey`, whether they are known or not
   * @throws What finding out what is known threw.
   */
  async extract(path: string, only?: ReadonlySet<string>): Promise<ExtractedFile> {
    try {
      return await this.#work(path, this.#known, only);
    } catch (error) {
      await this.#known;
      const reason = `extracting it ended the program's thread: ${error instanceof Error ? error.message : String(error)}`;
      return { file: path, documents: [], unchanged: [], repeats: 0, failures: [{ file: path, reason }] };
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((threads) => threads.close()));
  }

  /** Every thread does all that a file needs. */
  #inOneStep(): Work {
    const threads = this.#start<ExtractedFile>('BOTH', this.size);
    void this.#known.then(
      (known) => threads.know(known),
      () => undefined,
    );
    return async (path, known, only) => {
      await known;
      return threads.perform({ path, ...(only && { only }) });
    };
  }

  /**
   * One thread reads files, from the beginning on, and another extracts what they say: each loads and warms up its half of the code,
   * which takes about as long as either half of the work on some dozens of files.
   */
  #inTwoSteps(): Work {
    const readers = this.#start<ReadFile>('READ', 1);
    const extractors = this.#start<ExtractedFile>('EXTRACT', 1);
    return async (path, known, only) => {
      const read = await readers.perform({ path });
      const { wanted, unchanged } = whichToExtract(read.documents, await known, only);
      const extracted = await extractors.perform({ path, read: { ...read, documents: wanted } });
      return { ...extracted, unchanged };
    };
  }

  #start<Result>(part: Part, count: number): Threads<Result> {
    const threads = new Threads<Result>({ part, areas: this.#areas }, count);
    this.#threads.push(threads);
    return threads;
  }
}

/** Without threads: for a file or two, starting one takes longer than the work. */
function extractHere(areas: AreaNames): Work {
  return async (path, known, only) => {
    // The language model is loaded only where it is used: beside threads, not here.
    const { extractFile } = await import('./extractFile.ts');
    return extractFile(path, areas, await known, only);
  };
}
