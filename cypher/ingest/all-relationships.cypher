// Every relationship of the graph, for a digest of all that it holds.
MATCH (node:Area|Inspection|Document|Finding|Recommendation|Mention|MeetingItem|Statistic|Service|Theme|Inspector|Person|Organisation|GraphVersion|Redirect)-[link]->(other)
RETURN node.id AS source, type(link) AS type, properties(link) AS properties, other.id AS target
