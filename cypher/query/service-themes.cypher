// The themes on which mentions speak of services.
UNWIND $ids AS id
MATCH (theme:Theme)
WHERE theme.id > '' AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.service = split(id, '/')[1] AND mention.voice IS NOT NULL AND mention.sortKey IS NOT NULL
    AND theme.code IN mention.themes
}
WITH id, theme ORDER BY theme.name, theme.id
RETURN id, collect(theme {.*}) AS nodes
