import type { InspectionRow } from '../rows/inspection.ts';

/** What is looked at of an inspection. */
type Compared = Pick<InspectionRow, 'startDate' | 'endDate' | 'previousStart' | 'previousMonth'>;

/** What a comparison of two inspections compares, in words for readers; with what lies between them, where the later one's document says so. */
export function comparisonOf(earlier: Compared, later: Compared): string {
  const between = statedBetween(earlier, later);
  return [
    `What inspectors wrote of each service in the inspection that began on ${earlier.startDate}, beside what they wrote in the one that began on ${later.startDate}.`,
    ...(between === null
      ? []
      : [`The later one's document names an inspection between the two, ${between}, which is left out here.`]),
    'Not mentioned means that the later one does not come back to what the earlier one judged, though it may praise something else of the same service; it does not say that a weakness was put right.',
  ].join(' ');
}

/** When the inspection was that the later one's document names as the one before it, where that is after the earlier one. */
function statedBetween(earlier: Compared, { previousStart, previousMonth }: Compared): string | null {
  if (previousStart != null) return previousStart > earlier.endDate ? `which began on ${previousStart}` : null;
  if (previousMonth == null || previousMonth <= earlier.endDate.slice(0, 7)) return null;
  return `that of ${previousMonth}`;
}
