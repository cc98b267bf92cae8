// Which mentions lead to findings.
AND mention.service IN $where.through.services // if where.through.services
AND mention.service IS NOT NULL // if not where.through.services
AND mention.polarity IN $where.through.polarities // if where.through.polarities
AND any(theme IN $where.through.themes WHERE theme IN mention.themes) // if where.through.themes
