import { describe, expect, it } from 'vitest';
import { findMatches, snippet } from '../../../src/api/search/highlight.ts';

const marked = (text: string, searched: string) => snippet(text, findMatches(text, searched));

describe('a snippet', () => {
  it.each([
    ['Families wait too long.', 'waiting', 'Families <mark>wait</mark> too long.'],
    ['The DCO’s role is new', 'dco', 'The <mark>DCO’s</mark> role is new'],
    ['Waiting for the team', 'for the waits', '<mark>Waiting</mark> for the team'],
    ['Needs & "plans" <b>', 'plan', 'Needs &amp; &quot;<mark>plans</mark>&quot; &lt;b&gt;'],
    ['Nothing of that kind', 'therapy', 'Nothing of that kind'],
  ])('of "%s" for "%s": %s', (text, searched, html) => {
    expect(marked(text, searched)).toBe(html);
  });

  it('shows the part with the most matches, cut between words', () => {
    const filler = 'Leaders know their area well and plan together. '.repeat(8);
    const text = `Autism. ${filler}Waits for autism assessment are long. ${filler}`;
    const html = marked(text, 'waiting for autism assessment');
    expect(html).toContain('<mark>Waits</mark> for <mark>autism</mark> <mark>assessment</mark> are long.');
    expect(html).toMatch(/^…\w.*\w\.?…$/);
    expect(html.replace(/<\/?mark>|…/g, '').length).toBeLessThanOrEqual(240);
  });
});

describe('matches', () => {
  it('say where in the text the words stand', () => {
    const text = 'Waits are long; waiting is hard.';
    expect(findMatches(text, 'wait').map(({ start, end }) => text.slice(start, end))).toEqual(['Waits', 'waiting']);
  });
});
