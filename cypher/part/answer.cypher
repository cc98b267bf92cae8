// The answer of a list: its pages, each a parent, a total and rows, and the nodes around the rows, each once.
// Where nothing but ids is asked for, a row without a link is an id.
pages: [page IN pages | [page[0], page[1], [row IN page[2] |
  [key IN $page.keys | row[0][key]] // if not page.idsOnly
  // if page.idsOnly
  row[0].id // if not page.linkKeys
  [row[0].id] // if page.linkKeys
  // end if
  + [key IN $page.linkKeys | row[1][key]] // if page.linkKeys
]]]
// if page.around.areas
, areas: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].area AS id MATCH (node:Area {id: id}) RETURN [key IN $page.around.areas | node[key]]
}
// end if
// if page.around.inspections
, inspections: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].inspection AS id MATCH (node:Inspection {id: id}) RETURN [key IN $page.around.inspections | node[key]]
}
// end if
// if page.around.documents
, documents: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].document AS id MATCH (node:Document {id: id}) RETURN [key IN $page.around.documents | node[key]]
}
// end if
// if page.around.service
, service: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].service AS code MATCH (node:Service {id: 'service/' + code}) RETURN [key IN $page.around.service | node[key]]
}
// end if
// if page.around.services
, services: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  UNWIND row[0].services AS code WITH DISTINCT code MATCH (node:Service {id: 'service/' + code}) RETURN [key IN $page.around.services | node[key]]
}
// end if
// if page.around.previous
, previous: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].id AS id MATCH (:Inspection {id: id})-[:FOLLOWS]->(node:Inspection) RETURN [id] + [key IN $page.around.previous | node[key]]
}
// end if
// if page.around.organisations
, organisations: COLLECT {
  UNWIND pages AS page UNWIND page[2] AS row
  WITH DISTINCT row[0].id AS id MATCH (:Inspector {id: id})-[:WORKS_FOR]->(node:Organisation) RETURN [id] + [key IN $page.around.organisations | node[key]]
}
// end if
