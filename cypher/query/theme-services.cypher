// The services of which mentions speak on themes.
UNWIND $ids AS id
MATCH (service:Service)
WHERE service.id > '' AND EXISTS {
  MATCH (mention:Mention)
  WHERE mention.service = service.code AND mention.voice IS NOT NULL AND mention.sortKey IS NOT NULL
    AND split(id, '/')[1] IN mention.themes
}
WITH id, service ORDER BY service.name, service.id
RETURN id, collect(service {.*}) AS nodes
