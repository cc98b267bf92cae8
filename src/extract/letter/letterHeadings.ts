import type { Headings } from '../divideBySections.ts';

/** The parts of a letter on a joint local area SEND inspection (2016 framework). */
export type LetterPart =
  | 'SALUTATION'
  | 'MAIN'
  | 'IDENTIFY'
  | 'MEET'
  | 'OUTCOMES'
  | 'STRENGTHS'
  | 'DEVELOPMENT'
  | 'WSOA'
  | 'SIGNATURE'
  | 'COPIES';

export const LETTER_HEADINGS: Headings<LetterPart> = [
  { part: 'SALUTATION', wording: /^dear (?!.*\b(inspection|letter)\b).{2,120}$/ },
  { part: 'MAIN', wording: /^(the )?main findings$/ },
  { part: 'IDENTIFY', wording: /^the effectiveness of the local area(s)? in (the )?identif(ying|ication)\b.*$/ },
  { part: 'MEET', wording: /^the effectiveness of the local area(s)? in (the )?(assessing|assessment|meeting)\b.*$/ },
  { part: 'OUTCOMES', wording: /^the effectiveness of the local area(s)? in (the )?(improving|improvement)\b.*$/ },
  { part: 'STRENGTHS', wording: /^(areas of )?strengths?$/ },
  { part: 'DEVELOPMENT', wording: /^(main )?areas? (for|of|requiring) (further )?(developments?|improvements?)$/ },
  {
    part: 'WSOA',
    wording: /^the inspection raises (some )?(significant )?concerns about the effectiveness of the local area\b.*$/,
  },
  {
    part: 'WSOA',
    wording:
      /^the local area is (therefore )?required to (produce|prepare)( and submit)? a written statement of action\b.*$/,
  },
  { part: 'SIGNATURE', wording: /^yours (sincerely|faithfully)$/ },
  { part: 'COPIES', wording: /^(cc|copies to|copied to)\b.{0,400}$/ },
];
