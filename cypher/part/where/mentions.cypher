// Which mentions.
AND node.polarity IN $where.polarities // if where.polarities
AND parent.theme IN node.themes // if page.by is THEME
AND node.section IN $where.sections // if where.sections
AND any(theme IN $where.themes WHERE theme IN node.themes) // if where.themes
AND (parent.themes IS NULL OR any(theme IN parent.themes WHERE theme IN node.themes)) // if page.each.themes
AND NOT node.anaphoric // if where.withoutAnaphoric
AND node.voice IN $where.voices // if where.voices
// include where/said
// include where/place
