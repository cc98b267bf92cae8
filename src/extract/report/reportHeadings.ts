import type { Headings } from '../divideBySections.ts';

/** The parts of an area SEND inspection report (2023 framework), in the order in which they are printed. */
export type ReportPart =
  | 'OUTCOME'
  | 'CONTEXT'
  | 'EXPERIENCE'
  | 'EFFECTIVE'
  | 'NEEDS_BETTER'
  | 'PRIORITY_ACTION'
  | 'IMPROVEMENTS'
  | 'PARTNERS'
  | 'ABOUT'
  | 'TEAM';

export const REPORT_HEADINGS: Headings<ReportPart> = [
  { part: 'OUTCOME', wording: /^(the )?inspection outcomes?$/, usual: 'inspection outcome' },
  {
    part: 'CONTEXT',
    wording: /^information about (the|this) (local )?area( partnership)?$/,
    usual: 'information about the local area partnership',
  },
  {
    part: 'EXPERIENCE',
    wording: /^what is it like to be a child or (a )?young person with .{4,140} in .{3,40}$/,
    usual: 'what is it like to be a child or young person with send in this area',
  },
  {
    part: 'EFFECTIVE',
    wording: /^(what (is|are)|whats) the ([a-z]+ ){0,4}partnerships? doing (that (is|are)|thats) effective$/,
    usual: 'what is the area partnership doing that is effective',
  },
  {
    part: 'NEEDS_BETTER',
    wording: /^what (does|do) the ([a-z]+ ){0,4}partnerships? needs? to (do better|improve|do to improve)$/,
    usual: 'what does the area partnership need to do better',
  },
  { part: 'PRIORITY_ACTION', wording: /^areas? for priority actions?( \d{1,2})?$/, usual: 'areas for priority action' },
  { part: 'IMPROVEMENTS', wording: /^areas? for improvements?( \d{1,2})?$/, usual: 'areas for improvement' },
  { part: 'PARTNERS', wording: /^(the )?(local )?area partnership details$/, usual: 'local area partnership details' },
  { part: 'ABOUT', wording: /^information about (this|the) inspection$/, usual: 'information about this inspection' },
  { part: 'TEAM', wording: /^(the )?inspection team$/, usual: 'inspection team' },
];
