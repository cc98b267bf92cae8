// People named in the documents about areas, or in documents; with what the document says of them.
// $page.parents: for whom. $page.by: what they are; otherwise $page.under has the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(:Document)<-[:NAMED_IN]-(person:Person)
    RETURN person, null AS link
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[named:NAMED_IN]-(person:Person)
    RETURN person, named AS link
  }
  WITH parent, person, collect(link)[0] AS link
  WHERE [person.name, person.id] > [$page.low, $page.lowId] AND [person.name, person.id] < [$page.high, $page.highId]
  WITH person, link
  ORDER BY CASE WHEN NOT $page.descending THEN person.name END, CASE WHEN NOT $page.descending THEN person.id END,
    CASE WHEN $page.descending THEN person.name END DESC, CASE WHEN $page.descending THEN person.id END DESC
  LIMIT $page.limit
  RETURN collect({node: person, link: link}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND coalesce($page.under.AREA, CASE $page.by WHEN 'AREA' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(:Document)<-[:NAMED_IN]-(person:Person)
    RETURN person, null AS link
    UNION ALL
    UNWIND coalesce($page.under.DOCUMENT, CASE $page.by WHEN 'DOCUMENT' THEN [parent.id] ELSE [] END) AS id
    MATCH (:Document {id: id})<-[named:NAMED_IN]-(person:Person)
    RETURN person, named AS link
  }
  WITH DISTINCT parent, person
  RETURN count(person) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN [page IN pages | {
    parent: page.parent, total: page.total,
    rows: [row IN page.rows | [key IN $page.keys | row.node[key]] + [key IN $page.linkKeys | row.link[key]]]
  }] AS pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
