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
    ['It rose by 5.4% in 5 years.', '5.4', 'It rose by <mark>5.4</mark>% in 5 years.'],
    ['Of 2,914 plans, 2 are late', '2,914', 'Of <mark>2,914</mark> plans, 2 are late'],
    ['They don’t know, i.e. guess', "don't i.e", 'They <mark>don’t</mark> know, <mark>i.e</mark>. guess'],
  ])('of "%s" for "%s": %s', (text, searched, html) => {
    expect(marked(text, searched)).toBe(html);
  });

  it.each([
    [
      'Early help teams, also help',
      '"early help" "health visiting"',
      '<mark>Early</mark> <mark>help</mark> teams, also help',
    ],
    [
      'Early help teams, also help',
      '"early help" help',
      '<mark>Early</mark> <mark>help</mark> teams, also <mark>help</mark>',
    ],
    ['Health visitors help early', '"early help"', 'Health visitors help early'],
    ['Speech or language, language', '"speech and language"', '<mark>Speech</mark> or <mark>language</mark>, language'],
    ['Carers join parents', '"the carers and parents of"', '<mark>Carers</mark> join <mark>parents</mark>'],
    ['The need is there', '"the needs"', 'The <mark>need</mark> is there'],
    ['What the heads of it say', '"the of"', 'What the heads of it say'],
  ])('of "%s" for the quoted %s: %s', (text, searched, html) => {
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
