// All themes, by name.
MATCH (theme:Theme)
WHERE theme.id > ''
WITH theme ORDER BY theme.name, theme.id
RETURN theme {.*} AS node
