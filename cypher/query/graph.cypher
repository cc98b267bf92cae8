// Nodes of some types around areas, and the links that go out from them.
CALL () {
  WITH 0 AS rank WHERE 'AREA' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:Area {id: id})
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 1 AS rank WHERE 'INSPECTION' IN $where.types
  UNWIND $where.areas AS id
  MATCH (:Area {id: id})-[:HAS_INSPECTION]->(node:Inspection)
  WITH DISTINCT rank, node, node.startDate AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 2 AS rank WHERE 'DOCUMENT' IN $where.types
  UNWIND $where.areas AS id
  MATCH (:Area {id: id})<-[:ABOUT]-(node:Document)
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 3 AS rank WHERE 'INSPECTOR' IN $where.types
  UNWIND $where.areas AS id
  MATCH (:Area {id: id})-[:HAS_INSPECTION]->(:Inspection)<-[:INSPECTED]-(node:Inspector)
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 4 AS rank WHERE 'PERSON' IN $where.types
  UNWIND $where.areas AS id
  MATCH (:Area {id: id})<-[:ABOUT]-(document:Document)
  CALL (document) {
    MATCH (document)<-[:NAMED_IN]-(node:Person)
    RETURN node
    UNION
    MATCH (document)-[:HAS_ITEM]->(:MeetingItem)-[:SAID_BY]->(node:Person)
    RETURN node
  }
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 5 AS rank WHERE 'ORGANISATION' IN $where.types
  UNWIND $where.areas AS id
  CALL (id) {
    MATCH (:Area {id: id})<-[:PARTNER_IN]-(node:Organisation)
    RETURN node
    UNION
    MATCH (:Area {id: id})-[:HAS_INSPECTION]->(:Inspection)<-[:INSPECTED]-(:Inspector)-[:WORKS_FOR]->(node:Organisation)
    RETURN node
  }
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 6 AS rank WHERE 'SERVICE' IN $where.types
  UNWIND $where.areas AS id
  MATCH (mention:Mention)
  WHERE mention.area = id AND mention.service IS NOT NULL
  WITH DISTINCT rank, mention.service AS code
  MATCH (node:Service {id: 'service/' + code})
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 7 AS rank WHERE 'THEME' IN $where.types
  UNWIND $where.areas AS id
  MATCH (mention:Mention)
  WHERE mention.area = id AND mention.service IS NOT NULL
  UNWIND mention.themes AS code
  WITH DISTINCT rank, code
  MATCH (node:Theme {id: 'theme/' + code})
  WITH DISTINCT rank, node, node.name AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 8 AS rank WHERE 'FINDING' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:Finding {area: id})
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 9 AS rank WHERE 'RECOMMENDATION' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:Recommendation {area: id})
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 10 AS rank WHERE 'MENTION' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:Mention)
  WHERE node.area = id AND node.service IS NOT NULL
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 11 AS rank WHERE 'MEETING_ITEM' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:MeetingItem {area: id})
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
  UNION ALL
  WITH 12 AS rank WHERE 'STATISTIC' IN $where.types
  UNWIND $where.areas AS id
  MATCH (node:Statistic {area: id})
  WITH DISTINCT rank, node, node.sortKey AS key
  RETURN rank, node, key ORDER BY key, node.id LIMIT $where.limit
}
WITH rank, node, key
ORDER BY rank, key, node.id
LIMIT $where.limit
WITH collect(node) AS nodes
RETURN [node IN nodes | {
    id: node.id, type: labels(node)[0], label: coalesce(node.label, node.name, node.title, node.id),
    services: node.services, themes: node.themes
  }] AS nodes,
  COLLECT {
    UNWIND nodes AS node
    MATCH (node)-[link]->(target)
    WITH node.id AS source, type(link) AS type, target.id AS target
    RETURN {source: source, type: type, target: target} ORDER BY source, type, target
  } AS links,
  [id IN $where.areas WHERE NOT EXISTS { MATCH (:Area {id: id}) }] AS unknownAreas
