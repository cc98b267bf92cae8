// Documents about areas, or that name people; with what they say of the person.
// $parents: for whom; each with what they are (`by`) and the ids of those to look under.
UNWIND $parents AS parent
CALL (parent) {
  WITH parent WHERE $paged
  UNWIND parent.ids AS id
  CALL (parent, id) {
    WITH parent, id WHERE parent.by = 'AREA'
    MATCH (:Area {id: id})<-[:ABOUT]-(document:Document)
    RETURN document, null AS link
    UNION ALL
    WITH parent, id WHERE parent.by = 'PERSON'
    MATCH (:Person {id: id})-[named:NAMED_IN]->(document:Document)
    RETURN document, named AS link
  }
  WITH parent, document, collect(link)[0] AS link
  WHERE document.sortKey > $low AND document.sortKey < $high
    // where
    AND document.kind IN $kinds
    AND ($from IS NULL OR document.publishedOn >= $from)
    AND ($to IS NULL OR document.publishedOn <= $to)
    AND ($areas IS NULL OR document.area IN $areas)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: document.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  WITH document, link
  ORDER BY CASE WHEN NOT $descending THEN document.sortKey END, CASE WHEN $descending THEN document.sortKey END DESC
  LIMIT $limit
  RETURN collect({node: document {.id, .kind, .title, .publishedOn, .file, .format, .digest, .pageCount, .pagesMarked, .extractionVersion, .bodyCharacters, .coveredCharacters, .coverage, .area, .inspection, .sortKey}, role: link.role, capacity: link.capacity, printedOrganisation: link.printedOrganisation}) AS rows
}
CALL (parent) {
  WITH parent WHERE $counted
  UNWIND parent.ids AS id
  CALL (parent, id) {
    WITH parent, id WHERE parent.by = 'AREA'
    MATCH (:Area {id: id})<-[:ABOUT]-(document:Document)
    RETURN document, null AS link
    UNION ALL
    WITH parent, id WHERE parent.by = 'PERSON'
    MATCH (:Person {id: id})-[named:NAMED_IN]->(document:Document)
    RETURN document, named AS link
  }
  WITH DISTINCT parent, document
  WHERE true
    // where
    AND document.kind IN $kinds
    AND ($from IS NULL OR document.publishedOn >= $from)
    AND ($to IS NULL OR document.publishedOn <= $to)
    AND ($areas IS NULL OR document.area IN $areas)
    AND ($regions IS NULL OR EXISTS { MATCH (area:Area {id: document.area}) WHERE area.region IN $regions })
    AND ($inspected IS NULL OR EXISTS {
      MATCH (inspection:Inspection {id: document.inspection})
      WHERE inspection.framework IN $inspected.frameworks AND inspection.outcome IN $inspected.outcomes
    })
    // end where
  RETURN count(document) AS total
}
WITH collect({parent: parent.id, rows: rows, total: total}) AS pages
RETURN pages,
  COLLECT { UNWIND CASE WHEN $related.areas THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.area AS id MATCH (area:Area {id: id}) RETURN area {.*} } AS areas,
  COLLECT { UNWIND CASE WHEN $related.inspections THEN pages ELSE [] END AS page UNWIND page.rows AS row WITH DISTINCT row.node.inspection AS id MATCH (inspection:Inspection {id: id}) RETURN inspection {.*} } AS inspections,
  [id IN coalesce($areas, []) WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
