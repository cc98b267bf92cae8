// What inspectors must have said, in one mention.
AND mention.service IN $where.services // if where.services
AND mention.service IS NOT NULL // if not where.services
AND mention.polarity IN $where.polarities
// include where/judged
