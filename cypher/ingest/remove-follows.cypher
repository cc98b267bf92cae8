// Links to an earlier inspection where there is now one in between.
MATCH (later:Inspection)-[follows:FOLLOWS]->(earlier:Inspection)
WHERE EXISTS {
  MATCH (between:Inspection)
  WHERE between.area = later.area AND between.startDate > earlier.startDate AND between.startDate < later.startDate
}
DELETE follows
