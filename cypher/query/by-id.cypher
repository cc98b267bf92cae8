// Nodes by id: those of each label under its name, beside the id that was asked for. The id of another name of someone finds them too.
// $meta: whether to tell the versions of the graph too, and how many nodes of each label it has: each count is kept by Neo4j.
// Several calls may go as one.
RETURN true AS answered
, COLLECT { UNWIND $Area AS id MATCH (node:Area {id: id}) RETURN [id, node {.*}] } AS Area // if Area
, COLLECT { UNWIND $Inspection AS id MATCH (node:Inspection {id: id}) RETURN [id, node {.*}] } AS Inspection // if Inspection
// if Document
, COLLECT {
  UNWIND $Document AS id
  MATCH (document:Document {id: id})
  RETURN [id,
  // include document
  ]
} AS Document
// end if
, COLLECT { UNWIND $Finding AS id MATCH (node:Finding {id: id}) RETURN [id, node {.*}] } AS Finding // if Finding
, COLLECT { UNWIND $Recommendation AS id MATCH (node:Recommendation {id: id}) RETURN [id, node {.*}] } AS Recommendation // if Recommendation
, COLLECT { UNWIND $Mention AS id MATCH (node:Mention {id: id}) RETURN [id, node {.*}] } AS Mention // if Mention
, COLLECT { UNWIND $MeetingItem AS id MATCH (node:MeetingItem {id: id}) RETURN [id, node {.*}] } AS MeetingItem // if MeetingItem
, COLLECT { UNWIND $Statistic AS id MATCH (node:Statistic {id: id}) RETURN [id, node {.*}] } AS Statistic // if Statistic
, COLLECT { UNWIND $Service AS id MATCH (node:Service {id: id}) RETURN [id, node {.*}] } AS Service // if Service
, COLLECT { UNWIND $Theme AS id MATCH (node:Theme {id: id}) RETURN [id, node {.*}] } AS Theme // if Theme
// if Inspector
, COLLECT {
  UNWIND $Inspector AS id
  CALL (id) {
    MATCH (node:Inspector {id: id})
    RETURN node
    UNION
    MATCH (:Redirect {id: id})-[:REDIRECTS_TO]->(node:Inspector)
    RETURN node
  }
  RETURN [id, node {.*}]
} AS Inspector
// end if
// if Person
, COLLECT {
  UNWIND $Person AS id
  CALL (id) {
    MATCH (node:Person {id: id})
    RETURN node
    UNION
    MATCH (:Redirect {id: id})-[:REDIRECTS_TO]->(node:Person)
    RETURN node
  }
  RETURN [id, node {.*}]
} AS Person
// end if
, COLLECT { UNWIND $Organisation AS id MATCH (node:Organisation {id: id}) RETURN [id, node {.*}] } AS Organisation // if Organisation
// if meta
, COLLECT {
  MATCH (version:GraphVersion {id: 'graph'})
  WHERE version.dataVersion IS NOT NULL
  RETURN {version: version {.*}, counts: [
    {label: 'Area', count: COUNT { MATCH (:Area) }},
    {label: 'Inspection', count: COUNT { MATCH (:Inspection) }},
    {label: 'Document', count: COUNT { MATCH (:Document) }},
    {label: 'Finding', count: COUNT { MATCH (:Finding) }},
    {label: 'Recommendation', count: COUNT { MATCH (:Recommendation) }},
    {label: 'Mention', count: COUNT { MATCH (:Mention) }},
    {label: 'MeetingItem', count: COUNT { MATCH (:MeetingItem) }},
    {label: 'Statistic', count: COUNT { MATCH (:Statistic) }},
    {label: 'Service', count: COUNT { MATCH (:Service) }},
    {label: 'Theme', count: COUNT { MATCH (:Theme) }},
    {label: 'Inspector', count: COUNT { MATCH (:Inspector) }},
    {label: 'Person', count: COUNT { MATCH (:Person) }},
    {label: 'Organisation', count: COUNT { MATCH (:Organisation) }}
  ]}
} AS meta
// end if
