import { expect, it } from 'vitest';
import { decodeText } from '../../src/documents/decodeText.ts';

it('bullets to which programs give the number in their font are bullets, however many', () => {
  const text = '\u007F Leaders listen.\n(cid:127) Families say so.\nA call (cid:127) within.\n';
  expect(decodeText('a.txt', new TextEncoder().encode(text))).toBe(
    '• Leaders listen.\n• Families say so.\nA call (cid:127) within.\n',
  );
});
