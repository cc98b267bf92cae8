// What one mention within a finding must be like.
AND mention.service IN $where.mentioning.services // if where.mentioning.services
AND mention.polarity IN $where.mentioning.polarities // if where.mentioning.polarities
AND any(theme IN $where.mentioning.themes WHERE theme IN mention.themes) // if where.mentioning.themes
