// Every node of the graph, for a digest of all that it holds.
MATCH (node:Area|Inspection|Document|Finding|Recommendation|Mention|MeetingItem|Statistic|Service|Theme|Inspector|Person|Organisation|GraphVersion|Redirect)
RETURN labels(node) AS labels, properties(node) AS properties
