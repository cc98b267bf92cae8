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

/** Letters up to 2019 speak of "the local area", later ones of "the area". */
const aspect = (what: string) => new RegExp(`^(the )?effectiveness of the (local )?areas? in (the )?(${what})\\b.*$`);

export const LETTER_HEADINGS: Headings<LetterPart> = [
  { part: 'SALUTATION', wording: /^dear (?!.*\b(inspection|letter)\b).{2,120}$/ },
  { part: 'MAIN', wording: /^(the )?main findings$/, usual: 'main findings' },
  { part: 'IDENTIFY', wording: aspect('identif(ying|ication)') },
  { part: 'MEET', wording: aspect('assessing|assessment|meeting') },
  { part: 'OUTCOMES', wording: aspect('improving|improvement') },
  { part: 'STRENGTHS', wording: /^(areas of )?strengths?$/, usual: 'strengths' },
  {
    part: 'DEVELOPMENT',
    wording: /^(main )?areas? (for|of|requiring) (further )?(developments?|improvements?)$/,
    usual: 'areas for development',
  },
  { part: 'DEVELOPMENT', wording: /^areas for improvement$/, usual: 'areas for improvement' },
  {
    part: 'WSOA',
    wording: /^the inspection raises (some )?(significant )?concerns about the effectiveness of the (local )?area\b.*$/,
  },
  {
    part: 'WSOA',
    wording:
      /^the .{0,60}\b(is|are) ((also|therefore|now|jointly) )*required to (produce|prepare|submit|write)\b.{0,20}\bwritten statement of action\b.*$/,
  },
  { part: 'SIGNATURE', wording: /^yours (sincerely|faithfully)$/ },
  { part: 'COPIES', wording: /^(c ?c|copies to|copied to)\b.{0,400}$/ },
];
