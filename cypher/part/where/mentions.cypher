// Which mentions.
AND node.service = parent.service // if page.by is SERVICE
AND parent.theme IN node.themes // if page.by is THEME
AND node.service IN $where.services // if where.services
AND node.service IS NOT NULL // if not where.services
AND node.voice IN $where.voices // if where.voices
AND node.polarity IN $where.polarities // if where.polarities
AND node.section IN $where.sections // if where.sections
AND any(theme IN $where.themes WHERE theme IN node.themes) // if where.themes
AND NOT node.anaphoric // if where.withoutAnaphoric
// include where/said
// include where/place
