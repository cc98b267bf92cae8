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
  { part: 'OUTCOME', wording: /^(the )?inspection outcomes?$/ },
  { part: 'CONTEXT', wording: /^information about (the|this) (local )?area( partnership)?$/ },
  {
    part: 'EXPERIENCE',
    wording: /^what is it like to be a child or (a )?young person with .{4,140} in .{3,40}$/,
  },
  { part: 'EFFECTIVE', wording: /^what (is|are) the ([a-z]+ ){0,4}partnerships? doing that (is|are) effective$/ },
  {
    part: 'NEEDS_BETTER',
    wording: /^what (does|do) the ([a-z]+ ){0,4}partnerships? needs? to (do better|improve|do to improve)$/,
  },
  { part: 'PRIORITY_ACTION', wording: /^areas? for priority actions?$/ },
  { part: 'IMPROVEMENTS', wording: /^areas? for improvements?$/ },
  { part: 'PARTNERS', wording: /^(the )?(local )?area partnership details$/ },
  { part: 'ABOUT', wording: /^information about (this|the) inspection$/ },
  { part: 'TEAM', wording: /^(the )?inspection team$/ },
];
