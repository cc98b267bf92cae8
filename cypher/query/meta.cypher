// The versions of the graph, and how many nodes of each label it has: each count is kept by Neo4j.
MATCH (version:GraphVersion {id: 'graph'})
RETURN version {.*} AS version, [
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
] AS counts
