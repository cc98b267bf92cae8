import { loadSample } from '../data/loadSample.ts';
import { timesReference } from '../data/size.ts';
import { openDatabase } from '../measure/database.ts';
import type { Report } from '../measure/Figure.ts';
import { median, printed, spread } from '../measure/figures.ts';
import { say } from '../measure/say.ts';

const MEGABYTE = 1024 * 1024;

/** Loads extracted documents into an empty database: the national set `times` over. About 4,700 documents at ten times. */
export async function loadSuite(times: number): Promise<Report> {
  const database = await openDatabase('empty');
  try {
    const size = timesReference(times);
    let told = 0;
    const figures = await loadSample(database.graph, 1, size, (loaded, all) => {
      if (loaded - told < all / 10) return;
      told = loaded;
      say(`Loading: ${loaded} of ${all} documents`);
    });
    // The first tenth of the time is taken by what is loaded once: code, word lists, areas.
    const settled = figures.residentBytes.slice(Math.floor(figures.residentBytes.length / 10));
    const quarter = Math.max(1, Math.floor(settled.length / 4));
    const first = median(settled.slice(0, quarter)) / MEGABYTE;
    const last = median(settled.slice(-quarter)) / MEGABYTE;
    return {
      suite: 'Loading extracted documents',
      figures: [
        {
          name: `loading extracted documents, the national set × ${times}, documents a second`,
          value: spread([figures.documentsPerSecond]),
          unit: '',
          aim: { at: 'least', value: 150 },
        },
        {
          name: 'memory while loading, last quarter of the time against the first',
          value: spread([last / first]),
          unit: ' ×',
          aim: { at: 'most', value: 1.15 },
        },
      ],
      tables: [
        {
          title: 'Loading',
          head: ['documents', 'seconds', 'of these finishing', 'MB, first quarter', 'MB, last quarter', 'MB, greatest'],
          rows: [
            [
              printed(figures.documents),
              printed(figures.seconds),
              printed(figures.finishingSeconds),
              printed(first),
              printed(last),
              printed(Math.max(...figures.residentBytes) / MEGABYTE),
            ],
          ],
          note: 'Resident memory of the loading process, every half second. Finishing finds out who is who over all documents.',
        },
      ],
    };
  } finally {
    await database.stop();
  }
}
