import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import { makePdf } from './makePdf.ts';
import { at, readOne } from './show.ts';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const report = (page: Parameters<Parameters<typeof makePdf>[0][number]>[0]): void => {
  page.text(56, 700, 'Area SEND inspection of Ayton Local Area Partnership', { size: 26 });
  page.text(56, 660, 'Inspection dates: 8 to 12 July 2024');
};
const otherPage = (page: Parameters<Parameters<typeof makePdf>[0][number]>[0]): void => {
  page.lines(56, 700, ['Annual report of the special school', 'on its kitchens and its gardens', 'for the governors']);
};

describe('a file that gives no documents says why, with a stable code, and what to do', () => {
  it.each([
    ['nothing at all', bytes(), 'EMPTY', 'Check that the download or copy was complete.'],
    ['white space only', latin1(' \n\n\t '), 'EMPTY', 'Check that the download or copy was complete.'],
    ['a page of HTML without words', latin1('<!doctype html><html><body><img src=a></body></html>'), 'EMPTY', 'Check'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 255, 1, 2), 'BINARY', 'as a PDF'],
    ['a program', latin1('\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000text'), 'BINARY', 'as a PDF'],
    [
      'bytes of no known encoding',
      bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0x80),
      'ENCODING',
      'Save the text as UTF-8.',
    ],
    ['a PDF with a password', makePdf([report], { encrypted: true }), 'ENCRYPTED_PDF', 'without protection'],
    ['a scanned PDF', makePdf([(page) => page.image(), (page) => page.image()]), 'NO_TEXT_LAYER', '(OCR)'],
    ['a PDF cut short', makePdf([report]).slice(0, 900), 'DAMAGED_PDF', 'Download it again.'],
    ['a PDF of noise', latin1(`%PDF-1.7\n${'noise '.repeat(200)}\n%%EOF`), 'DAMAGED_PDF', 'Download it again.'],
    [
      'a long PDF about something else',
      makePdf(Array.from({ length: 200 }, () => otherPage)),
      'NOT_AN_INSPECTION_DOCUMENT',
      'Leave it out',
    ],
  ])('%s', async (_, content, code, advice) => {
    await expect(readDocuments({ name: 'sample.pdf', bytes: content })).rejects.toMatchObject({
      name: 'UnreadableDocument',
      code,
      file: 'sample.pdf',
      message: expect.stringMatching(new RegExp(`^sample.pdf: .*${advice.replace(/[().]/g, '\\$&')}`)) as unknown,
    });
  });

  it('a long PDF that is a report is read to its end', async () => {
    const pages = Array.from({ length: 60 }, () => otherPage);
    const documents = await readDocuments({ name: 'long.pdf', bytes: makePdf([report, ...pages]) });
    expect(at(documents, 0).pageStarts).toHaveLength(61);
  });
});

describe('text is decoded', () => {
  const words = 'The partnership’s work – “effective”.';

  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${words}`)],
    ['UTF-16, little end first', Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le'))],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())],
    ['windows-1252', latin1('The partnership\u0092s work \u0096 \u0093effective\u0094.')],
  ])('from %s', async (_, content) => {
    const documents = await readDocuments({ name: 'sample.txt', bytes: content });
    expect(at(documents, 0).text).toBe(words);
  });

  it('whatever marks the ends of lines', async () => {
    expect((await readOne('One.\r\n\r\nTwo.\r\rThree.')).blocks).toHaveLength(3);
  });
});
