// People named in the documents about areas, or in documents; with what the document says of them.
// $page.parents: for whom; each with the ids of what to look under, by kind.
UNWIND $page.parents AS parent
CALL (parent) {
  WITH parent WHERE $page.paged
  CALL (parent) {
    UNWIND parent.under.AREA AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(:Document)<-[:NAMED_IN]-(person:Person)
    RETURN person, null AS link
    UNION ALL
    UNWIND parent.under.DOCUMENT AS id
    MATCH (:Document {id: id})<-[named:NAMED_IN]-(person:Person)
    RETURN person, named AS link
  }
  WITH parent, person, collect(link)[0] AS link
  WHERE [person.name, person.id] > [$page.low, $page.lowId] AND [person.name, person.id] < [$page.high, $page.highId]
  WITH person, link
  ORDER BY CASE WHEN NOT $page.descending THEN person.name END, CASE WHEN NOT $page.descending THEN person.id END,
    CASE WHEN $page.descending THEN person.name END DESC, CASE WHEN $page.descending THEN person.id END DESC
  LIMIT $page.limit
  RETURN collect({node: person {.*}, role: link.role, capacity: link.capacity, printedOrganisation: link.printedOrganisation}) AS rows
}
CALL (parent) {
  WITH parent WHERE $page.counted
  CALL (parent) {
    UNWIND parent.under.AREA AS id
    MATCH (:Area {id: id})<-[:ABOUT]-(:Document)<-[:NAMED_IN]-(person:Person)
    RETURN person, null AS link
    UNION ALL
    UNWIND parent.under.DOCUMENT AS id
    MATCH (:Document {id: id})<-[named:NAMED_IN]-(person:Person)
    RETURN person, named AS link
  }
  WITH DISTINCT parent, person
  RETURN count(person) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $page.related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  [id IN coalesce($where.areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
