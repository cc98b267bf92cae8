// Takes all documents and what they state out of the graph; areas, services, themes and indexes stay.
MATCH (node:Document|Inspection|Finding|Recommendation|Mention|MeetingItem|Statistic|Inspector|Person|Redirect)
DETACH DELETE node
